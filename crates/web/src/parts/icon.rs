use leptos::prelude::*;

/// A small drawing: 24 by 24, one stroke, in the colour of the words around it. Always decorative: the word beside it
/// says the same.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Icon {
    /// A cross: something new.
    Add,
    /// An arrow to the start of the line.
    Back,
    /// Two rings crossing.
    BothOfUs,
    /// The sun over still water.
    Calm,
    /// A closed cloud.
    Grey,
    /// An arrow out of a frame.
    Leave,
    /// A sealed envelope.
    Letter,
    /// The moon over a slow sea.
    LowEnergy,
    /// Three dots.
    More,
    /// A bowl with a drop above it: what somebody needs.
    Need,
    /// One ring with a dot.
    OnlyMe,
    /// A telephone.
    Phone,
    /// Wind over waves.
    Rough,
    /// Three sliders.
    Settings,
    /// A cloud with lightning.
    Storm,
    /// The lee side of a house.
    Today,
    /// A cloud before the sun.
    Weather,
}

/// The icon in the size of a button's.
pub(crate) fn icon(icon: Icon) -> AnyView {
    drawn(icon, if icon.points() { "i flip" } else { "i" })
}

/// The icon in the size of a badge's.
pub(crate) fn small_icon(icon: Icon) -> AnyView {
    drawn(icon, if icon.points() { "i s flip" } else { "i s" })
}

/// The mark of Leeward: a house with its long roof to the wind, and one light.
pub(crate) fn mark() -> AnyView {
    let house = "M1.8 27.8C9.8 25.4 13.3 15.7 17.3 6.3c1-2.4 3.9-3 5.9-1.2l7.2 6.5c1.7 1.5.8 4.1-1.3 4.4V26a2.5 2.5 0 0 \
        1-2.5 2.5H2.3c-1.3 0-1.7-.3-.5-.7zM21.2 13a4.9 4.9 0 1 0 0 9.8 4.9 4.9 0 0 0 0-9.8z";
    let light = "M18.1 17.9a3.1 3.1 0 1 0 6.2 0a3.1 3.1 0 1 0 -6.2 0z";
    view! {
        <svg aria-hidden="true" viewBox="0 .5 32 32">
            <path class="house" d=house />
            <path class="light" d=light />
        </svg>
    }
    .into_any()
}

fn drawn(icon: Icon, class: &'static str) -> AnyView {
    let (stroke, fill) = icon.paths();
    let fill = (!fill.is_empty()).then(|| view! { <path class="full" d=fill /> });
    view! { <svg aria-hidden="true" class=class viewBox="0 0 24 24"><path d=stroke />{fill}</svg> }.into_any()
}

impl Icon {
    /// Whether it points along the line.
    fn points(self) -> bool {
        matches!(self, Self::Back | Self::Leave)
    }

    /// What is stroked, and what is filled as well.
    fn paths(self) -> (&'static str, &'static str) {
        match self {
            Self::Add => ("M12 5v14M5 12h14", ""),
            Self::Back => ("M19.5 12h-15M10.5 5.5 4 12l6.5 6.5", ""),
            Self::BothOfUs => (
                "M3 12a5.7 5.7 0 1 0 11.4 0a5.7 5.7 0 1 0 -11.4 0zM9.6 12a5.7 5.7 0 1 0 11.4 0a5.7 5.7 0 1 0 -11.4 0z",
                "",
            ),
            Self::Calm => {
                ("M3 15.5h18M6.5 19.5h11M7 15.5a5 5 0 0 1 10 0M12 5v2.2M4.9 8.4l1.6 1.5M19.1 8.4l-1.6 1.5", "")
            }
            Self::Need => (
                "M3.5 13h17c0 4-3 7-6.5 7h-4c-3.5 0-6.5-3-6.5-7zM12 3.2c1.7 2 2.5 3.2 2.5 4.3a2.5 2.5 0 0 1-5 0c0-1.1.8-2.3 2.5-4.3z",
                "",
            ),
            Self::Grey => ("M7.3 18.5a3.9 3.9 0 0 1-.4-7.78 5.2 5.2 0 0 1 10 1.15A3.35 3.35 0 0 1 16.7 18.5z", ""),
            Self::Leave => {
                ("M13.5 4.5H7A2.5 2.5 0 0 0 4.5 7v10A2.5 2.5 0 0 0 7 19.5h6.5M10 12h10.5M16.5 8l4 4-4 4", "")
            }
            Self::Letter => (
                "M5.5 5.5h13a2.5 2.5 0 0 1 2.5 2.5v8.5a2.5 2.5 0 0 1 -2.5 2.5h-13a2.5 2.5 0 0 1 -2.5 -2.5v-8.5a2.5 2.5 0 0 1 2.5 -2.5z \
                 M3.8 7.5l6.5 5.1a2.8 2.8 0 0 0 3.4 0l6.5-5.1",
                "",
            ),
            Self::LowEnergy => (
                "M18 13.2A6.8 6.8 0 1 1 11 3.5a5.6 5.6 0 0 0 7 9.7zM3.5 20.5c1.7-1 3.4-1 5.1 0s3.4 1 5.1 0 3.4-1 5.1 0",
                "",
            ),
            Self::More => (
                "",
                "M3.4 12a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0z \
                 M10.4 12a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0z \
                 M17.4 12a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0z",
            ),
            Self::OnlyMe => {
                ("M5.8 12a6.2 6.2 0 1 0 12.4 0a6.2 6.2 0 1 0 -12.4 0z", "M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0z")
            }
            Self::Phone => (
                "M9.5 3h5a2.5 2.5 0 0 1 2.5 2.5v13a2.5 2.5 0 0 1 -2.5 2.5h-5a2.5 2.5 0 0 1 -2.5 -2.5v-13a2.5 2.5 0 0 1 2.5 -2.5z \
                 M11 18h2",
                "",
            ),
            Self::Rough => (
                "M3 7.5h9.2a2.4 2.4 0 1 0-2.3-3M3 11.5h14.3a2.6 2.6 0 1 1-2.5 3.3 \
                 M3.5 19.5c1.7-1.4 3.4-1.4 5.1 0s3.4 1.4 5.1 0 3.4-1.4 5.1 0",
                "",
            ),
            Self::Settings => (
                "M3.5 7h8M16.5 7h4M3.5 12h2M10.5 12h10M3.5 17h9M17.5 17h3 \
                 M11.5 7a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0zM5.5 12a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z \
                 M12.5 17a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z",
                "",
            ),
            Self::Storm => (
                "M7.3 14.5a3.9 3.9 0 0 1-.2-7.78 5.3 5.3 0 0 1 10.2 1.1 3.35 3.35 0 0 1-.4 6.68 \
                 M13 11l-2.8 4.2h3.6L11.2 20M7 18l-.9 2M17.5 18l-.9 2",
                "",
            ),
            Self::Today => (
                "M3 20c4.4-1.6 7-8 9.3-14.1.4-1 1.3-1.2 2-.5L21 11.8M18.8 9.8V20H3 \
                 M12.3 14a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0z",
                "",
            ),
            Self::Weather => (
                "M7.3 20a3.9 3.9 0 0 1-.4-7.78 5.2 5.2 0 0 1 10 1.15A3.35 3.35 0 0 1 16.7 20z \
                 M13 5.8a4 4 0 0 1 6.7 4.2M16.5 2v.8M21.7 4.6l-.6.5M22 10.5l-.5-.1M11.4 3.6l.5.7",
                "",
            ),
        }
    }
}
