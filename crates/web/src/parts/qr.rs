use std::fmt::Write;

use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};

/// A text as a picture for a camera, drawn as one path; none when the text is longer than a picture holds. It is always
/// dark on light, because many cameras read nothing else.
pub(crate) fn qr(text: &str, label: String) -> Option<AnyView> {
    // The lowest level that the size allows is raised by the crate where there is room.
    let code = QrCode::encode_text(text, QrCodeEcc::Low).ok()?;
    let frame = format!("0 0 {0} {0}", code.size());
    let dark = path(code.size(), |x, y| code.get_module(x, y));
    let picture = view! {
        <div class="qr">
            <svg role="img" aria-label=label viewBox=frame shape-rendering="crispEdges">
                <path fill="currentColor" d=dark />
            </svg>
        </div>
    };
    Some(picture.into_any())
}

/// The dark modules as runs along each row, one unit a module.
fn path(size: i32, dark: impl Fn(i32, i32) -> bool) -> String {
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let run = (x..size).take_while(|&x| dark(x, y)).count();
            if run > 0 {
                // Writing to memory cannot fail.
                let _ = write!(path, "M{x} {y}h{run}v1h-{run}z");
            }
            x += i32::try_from(run).unwrap_or(size) + 1;
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn each_dark_module_is_painted_once() {
        let rows = ["1101", "0000", "1111"];
        let dark = |x: i32, y: i32| rows[y as usize].as_bytes()[x as usize] == b'1';
        assert_eq!(path(4, |x, y| y < 3 && dark(x, y)), "M0 0h2v1h-2zM3 0h1v1h-1zM0 2h4v1h-4z");
    }
}
