// Measuring in the browser: from the tap of a finger to what a screen says. All moments are milliseconds since 1970.

/**
 * Begins to watch a page. Await the answer, let something happen, then call the answer: it gives the moments when an
 * element that matches `selector` reads as `pattern` (`said`), when the frame that shows it was drawn (`drawn`), and
 * when the person tapped before that (`tapped`, by the browser's own event).
 */
export async function watch(page, selector, pattern) {
  const watching = await page.evaluateHandle(begin, [selector, pattern.source]);
  return async () => {
    const moments = await watching.evaluate(({ seen }) => seen);
    await watching.dispose();
    return moments;
  };
}

/** Runs in the page. */
function begin([selector, source]) {
  // Pages start their fine clocks at different times. Here it is set by the coarse one, at the moment that one moves on.
  let [before, now] = [Date.now(), Date.now()];
  while (now === before) now = Date.now();
  const offset = now - performance.now();
  const pattern = new RegExp(source, "u");
  const reads = () => [...document.querySelectorAll(selector)].some((element) => pattern.test(element.textContent));
  if (reads()) throw new Error(`${selector} reads ${source} already`);
  const moments = {};
  const onTap = (event) => (moments.tapped = event.timeStamp + offset);
  addEventListener("click", onTap, { capture: true });
  const seen = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!reads()) return;
      observer.disconnect();
      removeEventListener("click", onTap, { capture: true });
      moments.said = performance.now() + offset;
      // The frame is drawn between this callback and the task after it.
      requestAnimationFrame(() =>
        setTimeout(() => {
          moments.drawn = performance.now() + offset;
          resolve(moments);
        }),
      );
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return { seen };
}
