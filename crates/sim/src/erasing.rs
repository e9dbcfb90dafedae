//! What somebody erases for good, in the middle of everything else.

use engine::{Action, Span, views::SheetOf};
use grammar::Value;

use crate::{
    Failure,
    story::{Story, lamp},
    world::Who,
};

impl Story {
    /// Erases a day for good, if that can be stored.
    pub(crate) fn erase(&mut self, who: Who) {
        let day = self.world.devices[who].day(self.world.now_ms);
        let sheet = self.ask(who, &SheetOf { card: lamp(), span: Some(Span::Day(day)) });
        let Some(entity) = sheet.entity else { return };
        let words = sheet.rows.into_iter().filter_map(|row| match row.value? {
            Value::Text(text) => Some(text),
            _ => None,
        });
        let words: Vec<String> = words.collect();
        let ticket = self.world.act(who, Action::Erase(entity));
        // Somebody waits for it, as for anything that cannot be taken back.
        self.world.run_for(100);
        let (owner, note) = (self.owner(who), self.next_note);
        let (below, gone) = self.erased.entry((owner, day.unix_days())).or_default();
        *below = note;
        if let Some(Ok(_)) = self.world.devices[who].outcomes.get(&ticket) {
            gone.extend(words.into_iter().map(|words| (words, who)));
        }
    }

    /// What somebody erased is in nobody's vault.
    pub(crate) fn check_erased(&self) -> Result<(), Failure> {
        for (_, words) in self.erased.values() {
            for who in self.everybody() {
                let device = &self.world.devices[who];
                let held = |text: &String| {
                    let text = text.as_bytes();
                    device.vault.values().any(|bytes| bytes.windows(text.len()).any(|window| window == text))
                };
                if words.keys().any(held) {
                    return Err(Failure::NotErased { device: device.name });
                }
            }
        }
        Ok(())
    }
}
