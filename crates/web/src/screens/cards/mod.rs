//! Cards of the couple's own: written, used, put away.

mod list;
mod new;
mod one;

use content::Area;
use leptos::prelude::AnyView;
pub(crate) use list::list;
pub(crate) use new::new;
pub(crate) use one::one;

use super::paths::with_words;
use crate::parts::with_area;

/// A page of cards. A wish has the shape of a need, whose words are with the needs.
fn with_shapes(title: String, page: impl Fn() -> AnyView + Clone + Send + 'static) -> AnyView {
    let named = title.clone();
    with_area(Area::Needs, title, move || with_words(named.clone(), page.clone()))
}
