use content::{Area, msg};
use engine::{
    PairFailure, PairStep, Refusal,
    views::{House, HouseView, PairingView},
};
use leptos::{ev, prelude::*, task::spawn_local};

use super::invite::go_on;
use crate::{
    app::{JOIN, go, go_instead, held},
    parts::{
        Art, Icon, Pairing, art, back, device_name, first_name, heading, icon, may_retry, plain_digits, this_device,
        with_area,
    },
    session,
    text::t,
};

/// An invitation of the other, by link or by a code that was said aloud: look first, come in, or not now. Until "come
/// in" nobody is told. Who has not begun here gives a name on the way, and the invitation waits in memory.
pub(crate) fn join() -> AnyView {
    let guest = Guest::arrive();
    let stage = guest.pairing.stage();
    let screen = move || {
        if let Some(step) = guest.naming.get() {
            return guest.name(step);
        }
        match stage.get() {
            _ if guest.declined.get() => declined(),
            PairingView::Idle | PairingView::Invited { .. } if guest.link.with(Option::is_some) => {
                guest.pairing.waiting(t!(msg::APP_LOADING))
            }
            PairingView::Idle => guest.ask(),
            PairingView::Opening => guest.pairing.waiting(t!(msg::APP_LOADING)),
            PairingView::Invited { .. } => {
                go_instead("/invite");
                ().into_any()
            }
            PairingView::Looking { .. } if guest.pairing.for_device() => {
                let guest = guest.clone();
                with_area(Area::Keys, t!(msg::KEYS_JOIN_TITLE), move || guest.look_as_device())
            }
            PairingView::Finishing if guest.pairing.for_device() => {
                let pairing = guest.pairing.clone();
                with_area(Area::Keys, t!(msg::APP_LOADING), move || pairing.finishing(t!(msg::KEYS_ADD_FINISHING)))
            }
            PairingView::Done if guest.pairing.for_device() => {
                let pairing = guest.pairing.clone();
                with_area(Area::Keys, t!(msg::MORE_DEVICES), move || one_of_mine(&pairing))
            }
            PairingView::Looking { name } => guest.look(name),
            PairingView::Knocking => guest.pairing.waiting(t!(msg::GUEST_KNOCKING)),
            PairingView::Compare { digits, .. } => guest.pairing.comparing(&digits),
            PairingView::Finishing => guest.pairing.finishing(t!(msg::COMPARE_FINISHING)),
            PairingView::Done => go_on(&guest.pairing),
            PairingView::Failed(_) if guest.asking.get() => guest.ask(),
            PairingView::Failed(failure) => guest.nothing(failure),
        }
    };
    screen.into_any()
}

/// The one who was invited.
#[derive(Clone)]
struct Guest {
    pairing: Pairing,
    house: ArcRwSignal<HouseView>,
    /// The invitation that this page was opened with.
    link: ArcRwSignal<Option<String>>,
    /// What opened the invitation, to try it again.
    opened: ArcRwSignal<Option<PairStep>>,
    /// A step that waits for a name.
    naming: ArcRwSignal<Option<PairStep>>,
    /// "Not now" was said.
    declined: ArcRwSignal<bool>,
    /// Another code or link is asked for.
    asking: ArcRwSignal<bool>,
}

impl Guest {
    fn arrive() -> Self {
        let guest = Self {
            pairing: Pairing::follow(),
            house: session::ask(House),
            link: held(JOIN),
            opened: ArcRwSignal::new(None),
            naming: ArcRwSignal::new(None),
            declined: ArcRwSignal::new(false),
            asking: ArcRwSignal::new(false),
        };
        let arriving = guest.clone();
        Effect::new(move |_| {
            if let Some(fragment) = arriving.link.get() {
                arriving.open(PairStep::Look(fragment));
            }
        });
        guest
    }

    /// Opens an invitation.
    fn open(&self, step: PairStep) {
        self.declined.set(false);
        self.asking.set(false);
        self.opened.set(Some(step.clone()));
        let guest = self.clone();
        spawn_local(async move {
            guest.step(step).await;
            guest.link.set(None);
        });
    }

    /// Takes a step, or asks for a name first.
    async fn step(&self, step: PairStep) {
        if self.pairing.taken(step.clone()).await == Err(Refusal::NotBegun) {
            self.naming.set(Some(step));
        }
    }

    /// "What shall we call you?", on the way in.
    fn name(&self, step: PairStep) -> AnyView {
        let guest = self.clone();
        let done = move || {
            let (guest, step) = (guest.clone(), step.clone());
            spawn_local(async move {
                guest.step(step).await;
                guest.naming.set(None);
            });
        };
        view! { <div class="stack roomy">{heading(t!(msg::BEGIN_NAME_ASK))}{first_name(done)}</div> }.into_any()
    }

    /// A code that was said aloud, or a link.
    fn ask(&self) -> AnyView {
        let (code, link) = (ArcRwSignal::new(String::new()), ArcRwSignal::new(String::new()));
        let (guest, said, pasted) = (self.clone(), code.clone(), link.clone());
        let submit = move |event: ev::SubmitEvent| {
            event.prevent_default();
            let link = pasted.get_untracked();
            let step = match link.trim() {
                "" => PairStep::TypeCode(plain_digits(&said.get_untracked())),
                link => PairStep::Look(link.rsplit('#').next().unwrap_or_default().to_owned()),
            };
            guest.open(step);
        };
        view! {
            {back("/", t!(msg::NAV_BACK))}
            <form class="stack roomy" on:submit=submit>
                {heading(t!(msg::GUEST_CODE_TITLE))}
                <div class="stack tight">
                    <label class="label" for="code">{t!(msg::GUEST_CODE_ASK)}</label>
                    <input
                        class="field code"
                        type="text"
                        id="code"
                        inputmode="numeric"
                        autocomplete="off"
                        dir="ltr"
                        aria-describedby="code.note"
                        on:input=move |event| code.set(event_target_value(&event))
                    />
                    <p class="meta" id="code.note">{t!(msg::GUEST_CODE_NOTE)}</p>
                </div>
                <details class="fold">
                    <summary>{icon(Icon::Add)}{t!(msg::GUEST_LINK_ASK)}</summary>
                    <label class="unseen" for="link">{t!(msg::GUEST_LINK_FIELD)}</label>
                    <input
                        class="field"
                        type="text"
                        id="link"
                        autocomplete="off"
                        dir="ltr"
                        on:input=move |event| link.set(event_target_value(&event))
                    />
                </details>
                <div class="line"><button class="btn main">{t!(msg::GUEST_OPEN)}</button></div>
                {self.pairing.outcome()}
            </form>
        }
        .into_any()
    }

    /// "Mara would like to share a quiet place with you."
    fn look(&self, name: Option<String>) -> AnyView {
        let title = match name {
            Some(name) => t!(msg::GUEST_NAMED, name = name),
            None => t!(msg::GUEST_UNNAMED),
        };
        let looking = ArcRwSignal::new(false);
        let (guest, look) = (self.clone(), looking.clone());
        let come_in = move |_| {
            let guest = guest.clone();
            spawn_local(async move {
                if guest.house.with_untracked(|house| house.begun) {
                    guest.step(PairStep::ComeIn).await;
                } else {
                    guest.naming.set(Some(PairStep::ComeIn));
                }
            });
        };
        let first = move || match looking.get() {
            true => what_it_is(),
            false => {
                let look = look.clone();
                view! {
                    <button type="button" class="btn" on:click=move |_| look.set(true)>{t!(msg::GUEST_LOOK_FIRST)}</button>
                }
                .into_any()
            }
        };
        view! {
            <div class="stack roomy">
                <div class="scene open">{art(Art::HarbourHouse, "")}</div>
                {heading(title)}
                <p>{t!(msg::GUEST_CHOOSE)}</p>
                <div class="stack snug">
                    {first}
                    <button type="button" class="btn main" on:click=come_in>{t!(msg::GUEST_COME_IN)}</button>
                    {self.not_now("btn")}
                </div>
                {self.pairing.outcome()}
            </div>
        }
        .into_any()
    }

    /// "Make this one of your devices?" Nobody is told until it is.
    fn look_as_device(&self) -> AnyView {
        let guest = self.clone();
        let come_in = move |_| {
            let guest = guest.clone();
            spawn_local(async move { guest.step(PairStep::ComeIn).await });
        };
        view! {
            <div class="stack roomy">
                <div class="scene open">{art(Art::HarbourHouse, "")}</div>
                {heading(t!(msg::KEYS_JOIN_TITLE))}
                <p>{t!(msg::KEYS_JOIN_NOTE)}</p>
                <p class="note care">{t!(msg::KEYS_JOIN_CARE)}</p>
                <div class="stack snug">
                    <button type="button" class="btn main" on:click=come_in>{t!(msg::KEYS_JOIN_DO)}</button>
                    {self.not_now("btn")}
                </div>
                {self.pairing.outcome()}
            </div>
        }
        .into_any()
    }

    /// Why it came to nothing, and the ways on.
    fn nothing(&self, failure: PairFailure) -> AnyView {
        if failure == PairFailure::Own {
            let back = view! { <a class="btn main" href="/invite">{t!(msg::NAV_BACK)}</a> };
            return self.pairing.nothing(failure, back.into_any());
        }
        let (guest, again) = (self.clone(), self.clone());
        let opened = self.opened.get_untracked().filter(|_| may_retry(failure));
        let way = match (failure, opened) {
            (PairFailure::AlreadyPaired, _) => {
                view! { <a class="btn main" href="/">{t!(msg::COMPARE_GO_ON)}</a> }.into_any()
            }
            (_, Some(step)) => {
                let again = move |_| again.open(step.clone());
                view! { <button type="button" class="btn main" on:click=again>{t!(msg::DO_TRY_AGAIN)}</button> }
                    .into_any()
            }
            (_, None) => {
                let ask = move |_| guest.asking.set(true);
                view! {
                    <button type="button" class="btn" on:click=ask>{t!(msg::BEGIN_HAVE_INVITATION)}</button>
                }
                .into_any()
            }
        };
        self.pairing.nothing(failure, view! { {way}{self.not_now("btn quiet")} }.into_any())
    }

    /// "Not now", of which nobody is told.
    fn not_now(&self, class: &'static str) -> AnyView {
        let guest = self.clone();
        let leave = move |_| {
            let guest = guest.clone();
            spawn_local(async move {
                let _ = guest.pairing.taken(PairStep::Stop).await;
                guest.link.set(None);
                guest.declined.set(true);
            });
        };
        view! { <button type="button" class=class on:click=leave>{t!(msg::GUEST_NOT_NOW)}</button> }.into_any()
    }
}

/// "Look first": what one would come in to, before anybody is told.
fn what_it_is() -> AnyView {
    let title = NodeRef::<leptos::html::H2>::new();
    title.on_load(|title| {
        // A browser that refuses to focus leaves a working page.
        let _ = title.focus();
    });
    let lines = [
        t!(msg::GUEST_LOOK_LAMP),
        t!(msg::GUEST_LOOK_CHOOSE),
        t!(msg::GUEST_LOOK_RELAY),
        t!(msg::GUEST_LOOK_LEAVE),
        t!(msg::GUEST_LOOK_NOTHING_SENT),
    ];
    let lines = lines.map(|line| view! { <li>{line}</li> });
    view! {
        <section class="card stack">
            <h2 node_ref=title tabindex="-1">{t!(msg::GUEST_LOOK_TITLE)}</h2>
            <ul class="stack tight">{Vec::from(lines)}</ul>
            <p class="stack close">
                <a class="btn quiet edge start" href="/who">{t!(msg::MORE_WHO_CAN_READ)}</a>
                <a class="btn quiet edge start" href="/safety">{t!(msg::BEGIN_IS_IT_SAFE)}</a>
            </p>
        </section>
    }
    .into_any()
}

/// This device is one of the person's own now. It is asked what it is called.
fn one_of_mine(pairing: &Pairing) -> AnyView {
    let on = {
        let pairing = pairing.clone();
        move || {
            go("/");
            // It has been read; the next one who looks here finds nothing under way.
            pairing.take(PairStep::Stop);
        }
    };
    let name = this_device().map(|id| device_name(id, None, on.clone()));
    view! {
        <div class="stack roomy">
            {art(Art::HarbourHouse, "")}
            {heading(t!(msg::KEYS_JOIN_DONE))}
            <p>{t!(msg::KEYS_COMES_BY_ITSELF)}</p>
            {name}
            <div class="line">
                <button type="button" class="btn quiet edge" on:click=move |_| on()>{t!(msg::COMPARE_GO_ON)}</button>
            </div>
        </div>
    }
    .into_any()
}

fn declined() -> AnyView {
    view! {
        <div class="stack roomy still">
            {heading(t!(msg::GUEST_DECLINED))}
            <div class="line"><a class="btn" href="/">{t!(msg::NAV_CLOSE)}</a></div>
        </div>
    }
    .into_any()
}
