use std::{sync::Arc, time::Duration};

use tokio::{
    sync::Notify,
    task::{AbortHandle, spawn},
    time::timeout,
};

use crate::{
    Clock,
    store::{Store, Write},
};

/// Has the store delete what is over: at the start, now and then, and whenever something waits. Each turn is a write
/// among the others, and a small one, so that nobody waits long behind it.
pub(crate) struct Sweeper(AbortHandle);

impl Sweeper {
    /// Begins. The time is that of `clock`; how often to look, `every`, is measured by the runtime.
    pub(crate) fn start(
        store: &Arc<dyn Store>,
        clock: &Arc<dyn Clock>,
        leftovers: Arc<Notify>,
        every: Duration,
    ) -> Self {
        let (store, clock) = (Arc::clone(store), Arc::clone(clock));
        let task = spawn(async move {
            loop {
                store.write(Write::Sweep { now_ms: clock.now_ms() }).await;
                // Over time or called, it looks.
                let _ = timeout(every, leftovers.notified()).await;
            }
        });
        Self(task.abort_handle())
    }

    /// Ends. What still waits is found at the next start.
    pub(crate) fn stop(&self) {
        self.0.abort();
    }
}

impl Drop for Sweeper {
    fn drop(&mut self) {
        self.stop();
    }
}
