//! Stories about Mara and Tom and the relay between them, over a real listener.

mod arrows;
mod disk;
mod holds;
mod kit;
mod limits;
mod live;
mod mailboxes;
mod malformed;
mod over;
mod spaces;
