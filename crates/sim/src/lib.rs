//! Two persons with two devices each, a relay, and everything that goes wrong in between: loss, reordering,
//! duplication, crashes at every point of a commit, storage that refuses, clocks that are wrong, a relay that
//! is set back to an older copy, devices that are added, lost, removed and recovered. All of it from one seed, so
//! that a story that fails can be played again.

#[cfg(test)]
mod agreed;
pub mod attacks;
mod catalogue;
mod changes;
#[cfg(test)]
mod daily;
mod device;
#[cfg(test)]
mod erased;
mod erasing;
mod exchanges;
mod held;
mod holds;
#[cfg(test)]
mod kit;
#[cfg(test)]
mod letters;
#[cfg(test)]
mod lives;
#[cfg(test)]
mod never;
mod paths;
mod relay;
#[cfg(test)]
mod reveals;
mod story;
mod told;
#[cfg(test)]
mod walked;
mod weather;
mod world;
mod years;

pub use relay::Held;
pub use story::{Failure, Report, play};
pub use told::{Told, told};
pub use weather::Weather;
pub use years::{Years, years};
