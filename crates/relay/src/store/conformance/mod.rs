//! What every backend must do. A backend's tests call [`holds`] with a way to make a fresh one.

mod amended;
mod envelopes;
mod holds;
mod kit;
mod links;
mod mailboxes;
mod over;

use std::sync::{Arc, Mutex};

use proto::{Appended, Code, LinkKind, Response, Slot};

use self::{
    kit::*,
    mailboxes::{BOX, open_box, put},
};
use super::{Changed, OnCommit, Store, Write};
use crate::Limits;

/// A place where a store can be opened, closed, and opened again.
pub(crate) trait Backend {
    /// Opens the store that is kept here.
    fn open(&self, limits: &Limits, on_commit: OnCommit) -> Arc<dyn Store>;
}

/// Runs the suite; panics where the backend breaks a rule.
pub(crate) async fn holds<B: Backend>(fresh: impl Fn() -> B) {
    envelopes::founding_is_idempotent(&fresh()).await;
    envelopes::an_append_is_acknowledged_again(&fresh()).await;
    envelopes::old_envelopes_are_found_again(&fresh()).await;
    envelopes::a_chain_belongs_to_one_device(&fresh()).await;
    envelopes::what_does_not_follow_is_refused(&fresh()).await;
    envelopes::positions_are_dense_under_many_writers(&fresh()).await;
    envelopes::a_cursor_notices_another_history(&fresh()).await;
    envelopes::pages_keep_to_their_room(&fresh()).await;
    envelopes::a_full_space_can_still_be_read(&fresh()).await;
    amended::what_is_amended_keeps_its_place(&fresh()).await;
    amended::only_one_s_own_is_amended(&fresh()).await;
    links::links_are_compared_and_swapped(&fresh()).await;
    links::a_revoked_token_opens_nothing(&fresh()).await;
    links::the_tokens_named_with_a_link_are_the_party_s_from_then_on(&fresh()).await;
    links::a_list_of_tokens_that_is_refused_changes_nothing(&fresh()).await;
    links::nobody_touches_the_other_s_tokens(&fresh()).await;
    links::an_own_space_is_found_by_its_locator(&fresh()).await;
    links::leaving_freezes(&fresh()).await;
    over::an_own_space_is_forgotten_and_may_be_founded_anew(&fresh()).await;
    over::what_is_deleted_disturbs_nobody(&fresh()).await;
    over::a_shared_space_is_not_one_s_to_forget(&fresh()).await;
    over::when_both_have_left_nothing_is_kept(&fresh()).await;
    over::who_stayed_reads_for_as_long_as_is_said(&fresh()).await;
    holds::a_letter_is_opened_or_taken_back(&fresh()).await;
    holds::what_was_deposited_is_never_another(&fresh()).await;
    holds::of_opening_and_taking_back_one_wins(&fresh()).await;
    holds::together_gives_both_and_before_that_nothing(&fresh()).await;
    holds::of_taking_back_and_the_other_s_part_one_wins(&fresh()).await;
    holds::an_overlap_gives_equal_tags_and_no_match_is_no_answer(&fresh()).await;
    holds::a_date_is_the_relay_s(&fresh()).await;
    holds::who_asks_waits_and_a_no_is_for_ever(&fresh()).await;
    holds::each_has_a_limit_of_their_own(&fresh()).await;
    holds::who_leaves_takes_back_what_waits(&fresh()).await;
    holds::a_space_that_is_over_lets_go_of_its_holds(&fresh()).await;
    holds::what_was_given_out_is_not_kept_for_ever(&fresh()).await;
    holds::alone_there_is_nobody_to_hold_for(&fresh()).await;
    mailboxes::mail_is_written_once(&fresh()).await;
    mailboxes::a_stopped_mailbox_says_so(&fresh()).await;
    mailboxes::mailboxes_end(&fresh()).await;
    mailboxes::numbers_are_shared_out(&fresh()).await;
    all_is_kept_when_the_relay_starts_again(&fresh()).await;
    readers_hear_before_the_writer_does(&fresh()).await;
}

async fn all_is_kept_when_the_relay_starts_again(backend: &impl Backend) {
    let store = open(backend);
    let (mut mara, mut tom) = couple(&*store, 1).await;
    let first = mara.next(700);
    append(&*store, mara.access, vec![copy(&first)]).await;
    say(&*store, &mut tom).await;
    let renewed = link(1, LinkKind::Renew, 5, Some(&genesis()));
    assert_eq!(store.write(post(mara.access, &renewed)).await, Response::LinkAccepted);
    open_box(&*store, 1, &[4711], 0).await;
    put(&*store, Slot::S0, b"share", 0).await;
    store.close().await;
    let gone = store.write(Write::CloseMailbox { mailbox: BOX(1) }).await;
    assert_eq!(gone, Response::Refused(Code::Unavailable));

    let store = open(backend);
    assert_eq!(append(&*store, mara.access, vec![first]).await, [Appended::At(1)]);
    let stale = mara.clone().next_in(0, 700);
    assert_eq!(append(&*store, mara.access, vec![stale]).await, [Appended::Refused(Code::StaleEpoch)]);
    let next = mara.next_in(5, 700);
    assert_eq!(append(&*store, mara.access, vec![next]).await, [Appended::At(3)]);
    let next = link(2, LinkKind::Renew, 6, Some(&renewed));
    assert_eq!(store.write(post(tom.access, &next)).await, Response::LinkAccepted);
    assert_eq!(store.mail(BOX(1), Slot::S0, 0).await, Ok(Some(b"share".to_vec())));
    assert_eq!(store.find_mailbox(4711, 0).await.map(|found| found.id), Ok(BOX(1)));
    store.close().await;
}

async fn readers_hear_before_the_writer_does(backend: &impl Backend) {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let listener = Arc::clone(&heard);
    let on_commit: OnCommit = Arc::new(move |changed| {
        if let Ok(mut heard) = listener.lock() {
            heard.extend_from_slice(changed);
        }
    });
    let store = backend.open(&LIMITS(), on_commit);
    let (mut mara, _) = couple(&*store, 1).await;
    let heard = || heard.lock().map(|mut heard| std::mem::take(&mut *heard)).unwrap_or_default();
    heard();
    say(&*store, &mut mara).await;
    assert_eq!(heard(), [Changed::Space(mara.access.space)]);
    let link = link(1, LinkKind::Renew, 0, Some(&genesis()));
    store.write(post(mara.access, &link)).await;
    assert_eq!(heard(), [Changed::Space(mara.access.space)]);
    open_box(&*store, 1, &[], 0).await;
    heard();
    put(&*store, Slot::M1, b"keys", 0).await;
    assert_eq!(heard(), [Changed::Mailbox(BOX(1))]);
    put(&*store, Slot::M1, b"keys", 0).await;
    assert_eq!(heard(), [], "nothing changed, so nobody is woken");
    store.close().await;
}
