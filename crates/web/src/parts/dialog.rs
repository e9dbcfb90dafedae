use leptos::{ev, html, prelude::*};

/// A handle to open and close a [`dialog`] from the screen that holds it.
#[derive(Clone, Copy)]
pub(crate) struct Dialog(NodeRef<html::Dialog>);

impl Dialog {
    /// A dialog that is not open.
    pub(crate) fn new() -> Self {
        Self(NodeRef::new())
    }

    /// Opens it over the page. The browser moves the focus in, keeps it in, and gives it back on closing.
    pub(crate) fn open(self) {
        if let Some(dialog) = self.0.get_untracked() {
            // Refused only when it is open already.
            let _ = dialog.show_modal();
        }
    }

    /// Closes it.
    pub(crate) fn close(self) {
        if let Some(dialog) = self.0.get_untracked() {
            dialog.close();
        }
    }
}

/// A question that needs an answer before one goes on. The way out stands in `body` as well; Escape and a tap beside
/// the dialog leave it too.
pub(crate) fn dialog(handle: Dialog, title: String, body: AnyView) -> AnyView {
    let beside = move |event: ev::MouseEvent| {
        // A tap on the dialog element itself, not on what is in it, is a tap on the backdrop.
        if event.target() == event.current_target() {
            handle.close();
        }
    };
    let label = title.clone();
    view! {
        <dialog node_ref=handle.0 aria-label=label on:click=beside>
            <div class="stack"><h2>{title}</h2>{body}</div>
        </dialog>
    }
    .into_any()
}
