use std::{future::Future, pin::Pin};

use engine::Now;

/// A wait that ends by itself; dropping it gives it up.
pub type Sleep = Pin<Box<dyn Future<Output = ()>>>;

/// The device's time. Tests and the simulator put in their own.
pub trait Clock {
    /// What the device's clock says.
    fn now(&self) -> Now;
    /// Ends after so many milliseconds, or later when the device slept meanwhile.
    fn sleep(&self, ms: u32) -> Sleep;
}

#[cfg(not(target_arch = "wasm32"))]
pub use native::SystemClock;

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    use engine::Now;

    use super::{Clock, Sleep};

    /// The operating system's clock. Sleeping needs a tokio runtime.
    #[derive(Clone, Copy, Debug, Default)]
    pub struct SystemClock {
        /// Minutes that civil time is ahead of UTC, as the command that runs here knows it.
        pub offset_min: i16,
    }

    impl Clock for SystemClock {
        fn now(&self) -> Now {
            let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            Now { wall_ms: i64::try_from(since.as_millis()).unwrap_or(i64::MAX), offset_min: self.offset_min }
        }

        fn sleep(&self, ms: u32) -> Sleep {
            Box::pin(async move { tokio::time::sleep(Duration::from_millis(ms.into())).await })
        }
    }
}

#[cfg(target_arch = "wasm32")]
pub use browser::BrowserClock;

#[cfg(target_arch = "wasm32")]
mod browser {
    use engine::Now;
    use js_sys::{Date, Promise};
    use wasm_bindgen_futures::JsFuture;

    use super::{Clock, Sleep};

    /// The browser's clock and timers.
    #[derive(Clone, Copy, Debug, Default)]
    pub struct BrowserClock;

    impl Clock for BrowserClock {
        #[expect(clippy::cast_possible_truncation, reason = "float casts saturate, and NaN becomes 0")]
        fn now(&self) -> Now {
            // The browser says how far UTC is ahead; here civil time's lead is wanted.
            Now { wall_ms: Date::now() as i64, offset_min: -(Date::new_0().get_timezone_offset() as i16) }
        }

        fn sleep(&self, ms: u32) -> Sleep {
            let mut timer = Timer(None);
            let ended = Promise::new(&mut |resolve, _| {
                let Some(window) = web_sys::window() else { return };
                let ms = i32::try_from(ms).unwrap_or(i32::MAX);
                timer.0 = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, ms).ok();
            });
            Box::pin(async move {
                let _timer = timer;
                // A timer's promise is never rejected.
                let _ = JsFuture::from(ended).await;
            })
        }
    }

    /// Clears its time-out when it is dropped.
    struct Timer(Option<i32>);

    impl Drop for Timer {
        fn drop(&mut self) {
            if let (Some(id), Some(window)) = (self.0, web_sys::window()) {
                window.clear_timeout_with_handle(id);
            }
        }
    }
}
