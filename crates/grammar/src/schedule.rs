use minicbor::{Decode, Decoder, Encode};

use crate::Day;

/// When something happens, again and again or once, in civil time: on each person's own calendar and clock, wherever
/// they are. It has no time zone.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
#[cbor(map)]
pub struct Schedule {
    /// On which days.
    #[n(1)]
    pub repeat: Repeat,
    /// At what time of the day, where it has one.
    #[n(2)]
    pub at: Option<Minute>,
}

/// On which days something happens.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
pub enum Repeat {
    /// On one day.
    #[n(0)]
    Once(#[n(0)] Day),
    /// Every day.
    #[n(1)]
    Daily,
    /// Every week, on some of its days.
    #[n(2)]
    Weekly(#[n(0)] Weekdays),
    /// Every month, on one of its days; on its last day where it has no such day.
    #[n(3)]
    Monthly(#[n(0)] MonthDay),
}

/// Some days of a week, at least one. As CBOR: a number with bit 0 for Monday to bit 6 for Sunday.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode)]
#[cbor(transparent)]
pub struct Weekdays(#[n(0)] u8);

/// A day of a month, from 1 to 31.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Encode)]
#[cbor(transparent)]
pub struct MonthDay(#[n(0)] u8);

/// A time of the day: minutes since midnight, below 1,440.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Encode)]
#[cbor(transparent)]
pub struct Minute(#[n(0)] u16);

impl Schedule {
    /// Whether it happens on a day.
    pub fn falls_on(&self, day: Day) -> bool {
        match self.repeat {
            Repeat::Once(on) => on == day,
            Repeat::Daily => true,
            Repeat::Weekly(days) => days.has(day.weekday()),
            Repeat::Monthly(MonthDay(wanted)) => {
                let (year, month, of_month) = day.ymd();
                let has_it = Day::new(year, month, wanted).is_some();
                // The day after the last one lies in another month.
                of_month == wanted || (!has_it && day.plus(1).ymd().1 != month)
            }
        }
    }

    /// The first day from `from` on, it included, on which it happens; none when that is over.
    pub fn next_from(&self, from: Day) -> Option<Day> {
        // The longest way from one to the next is that of a month.
        const LONGEST: i32 = 31;
        match self.repeat {
            Repeat::Once(on) => (on >= from).then_some(on),
            Repeat::Daily | Repeat::Weekly(_) | Repeat::Monthly(_) => {
                (0..=LONGEST).map(|later| from.plus(later)).find(|day| self.falls_on(*day))
            }
        }
    }
}

impl Weekdays {
    /// These days, 1 for Monday to 7 for Sunday; none when there is no day or one that no week has.
    pub fn new(days: impl IntoIterator<Item = u8>) -> Option<Self> {
        let bits = days.into_iter().try_fold(0, |bits, day| (1..=7).contains(&day).then(|| bits | 1 << (day - 1)))?;
        Self::of_bits(bits)
    }

    /// Whether a day, from 1 for Monday to 7 for Sunday, is among them.
    pub fn has(self, day: u8) -> bool {
        self.days().any(|of| of == day)
    }

    /// Them, from Monday on.
    pub fn days(self) -> impl Iterator<Item = u8> {
        (1..=7).filter(move |day| self.0 & 1 << (day - 1) != 0)
    }

    fn of_bits(bits: u8) -> Option<Self> {
        (1..=0b111_1111).contains(&bits).then_some(Self(bits))
    }
}

impl MonthDay {
    /// A day from 1 to 31.
    pub fn new(day: u8) -> Option<Self> {
        (1..=31).contains(&day).then_some(Self(day))
    }

    /// Its number.
    pub fn get(self) -> u8 {
        self.0
    }
}

impl Minute {
    /// So many minutes after midnight, below 1,440.
    pub fn new(minutes: u16) -> Option<Self> {
        (minutes < 24 * 60).then_some(Self(minutes))
    }

    /// Minutes after midnight.
    pub fn get(self) -> u16 {
        self.0
    }
}

impl<'b, C> Decode<'b, C> for Weekdays {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
        Self::of_bits(d.u8()?).ok_or_else(|| minicbor::decode::Error::message("no days of a week"))
    }
}

impl<'b, C> Decode<'b, C> for MonthDay {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
        Self::new(d.u8()?).ok_or_else(|| minicbor::decode::Error::message("no day of a month"))
    }
}

impl<'b, C> Decode<'b, C> for Minute {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
        Self::new(d.u16()?).ok_or_else(|| minicbor::decode::Error::message("no time of a day"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    fn on(repeat: Repeat) -> Schedule {
        Schedule { repeat, at: None }
    }

    #[test]
    fn a_bath_on_tuesdays_and_fridays() {
        let bath = on(Repeat::Weekly(Weekdays::new([2, 5]).expect("days")));
        let found: Vec<Day> = (0..14).map(|of| day("2026-11-21").plus(of)).filter(|of| bath.falls_on(*of)).collect();
        assert_eq!(found, [day("2026-11-24"), day("2026-11-27"), day("2026-12-01"), day("2026-12-04")]);
        assert_eq!(bath.next_from(day("2026-11-21")), Some(day("2026-11-24")));
        assert_eq!(bath.next_from(day("2026-11-24")), Some(day("2026-11-24")));
    }

    #[test]
    fn the_last_of_a_month_where_it_has_no_31st() {
        let month = on(Repeat::Monthly(MonthDay::new(31).expect("a day")));
        let mut from = day("2027-12-31");
        let mut found = Vec::new();
        for _ in 0..5 {
            let next = month.next_from(from).expect("there is a next one");
            found.push(next.to_string());
            from = next.plus(1);
        }
        assert_eq!(found, ["2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30"]);
    }

    #[test]
    fn once_is_over_when_it_was() {
        let visit = on(Repeat::Once(day("2026-11-24")));
        assert_eq!(visit.next_from(day("2026-11-21")), Some(day("2026-11-24")));
        assert_eq!(visit.next_from(day("2026-11-25")), None);
        assert!(on(Repeat::Daily).falls_on(day("2026-11-25")));
    }

    #[test]
    fn no_week_has_an_eighth_day() {
        assert_eq!(Weekdays::new([]), None);
        assert_eq!(Weekdays::new([1, 8]), None);
        assert_eq!(Weekdays::new([0]), None);
        assert_eq!((MonthDay::new(0), MonthDay::new(32), Minute::new(1_440)), (None, None, None));
        let sunday = Weekdays::new([7, 7]).expect("a day");
        assert_eq!(sunday.days().collect::<Vec<_>>(), [7]);
    }
}
