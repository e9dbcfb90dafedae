use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::watch;

/// Wakes those who wait for news of a key. A wake says only "look again", so that many become one and
/// nobody's slowness makes anything pile up.
pub(crate) struct Wakes<K: Eq + Hash + Copy>(Arc<Mutex<HashMap<K, watch::Sender<()>>>>);

/// One who waits; dropping it ends the waiting.
pub(crate) struct Waiter<K: Eq + Hash + Copy> {
    key: K,
    news: Option<watch::Receiver<()>>,
    wakes: Wakes<K>,
}

impl<K: Eq + Hash + Copy> Wakes<K> {
    /// Waits for news of a key from now on.
    pub(crate) fn wait(&self, key: K) -> Waiter<K> {
        let news = self.lock().entry(key).or_insert_with(|| watch::channel(()).0).subscribe();
        Waiter { key, news: Some(news), wakes: Self(Arc::clone(&self.0)) }
    }

    /// Wakes all who wait for news of a key.
    pub(crate) fn wake(&self, key: &K) {
        if let Some(waiting) = self.lock().get(key) {
            waiting.send_replace(());
        }
    }

    /// Sends away all who wait, for good.
    pub(crate) fn close(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<K, watch::Sender<()>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<K: Eq + Hash + Copy> Default for Wakes<K> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<K: Eq + Hash + Copy> Waiter<K> {
    /// Returns when there was news since the last time, true, or will be none ever again, false.
    pub(crate) async fn news(&mut self) -> bool {
        match &mut self.news {
            Some(news) => news.changed().await.is_ok(),
            None => false,
        }
    }
}

impl<K: Eq + Hash + Copy> Drop for Waiter<K> {
    fn drop(&mut self) {
        let mut waiting = self.wakes.lock();
        // Before looking whether anyone is left, this one goes.
        self.news = None;
        if waiting.get(&self.key).is_some_and(|others| others.receiver_count() == 0) {
            waiting.remove(&self.key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn news_that_came_before_the_look_is_not_missed() {
        let wakes = Wakes::default();
        let mut tom = wakes.wait("evening");
        wakes.wake(&"evening");
        wakes.wake(&"evening");
        wakes.wake(&"morning");
        assert!(tom.news().await);
        let mut mara = wakes.wait("evening");
        wakes.close();
        assert!(!tom.news().await && !mara.news().await);
    }

    #[test]
    fn nothing_is_kept_when_nobody_waits() {
        let wakes = Wakes::default();
        let (tom, mara) = (wakes.wait(1), wakes.wait(1));
        drop(tom);
        assert_eq!(wakes.lock().len(), 1);
        drop(mara);
        assert_eq!(wakes.lock().len(), 0);
    }
}
