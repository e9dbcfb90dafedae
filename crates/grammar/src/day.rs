use std::{fmt, str::FromStr};

use minicbor::{
    Decode, Decoder, Encode, Encoder,
    encode::{Error as EncodeError, Write},
};
use proto::Malformed;

/// A civil day, counted from 1970-01-01, in the proleptic Gregorian calendar. It has no time zone: it is the
/// day that the person lived.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Encode, Decode)]
#[cbor(transparent)]
pub struct Day(#[n(0)] i32);

/// An ISO 8601 week, from Monday to Sunday. As CBOR: weeks since that of 1970-01-01.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Week(i32);

impl Day {
    /// The day so many days after 1970-01-01.
    pub const fn from_unix_days(days: i32) -> Self {
        Self(days)
    }

    /// Days after 1970-01-01.
    pub const fn unix_days(self) -> i32 {
        self.0
    }

    /// The day of a year (astronomical numbering), a month from 1 and a day of the month from 1; none when the
    /// calendar has no such day or it lies millions of years away.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        if !(1..=12).contains(&month) || day == 0 || day > month_length(year, month) {
            return None;
        }
        i32::try_from(days_of(i64::from(year), i64::from(month), i64::from(day))).ok().map(Self)
    }

    /// Year, month from 1, day of the month from 1.
    pub fn ymd(self) -> (i32, u8, u8) {
        // A year is taken to begin in March, so that the leap day comes last; an era is 400 years.
        let days = i64::from(self.0) + DAYS_TO_1970;
        let era = days.div_euclid(DAYS_IN_ERA);
        let of_era = days.rem_euclid(DAYS_IN_ERA);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        // An i32 of days spans fewer than twelve million years; month and day are small by construction.
        (year as i32, month as u8, day as u8)
    }

    /// The day of the week: 1 for Monday to 7 for Sunday.
    pub fn weekday(self) -> u8 {
        ((i64::from(self.0) - MONDAY).rem_euclid(7) + 1) as u8
    }

    /// The ISO week it lies in.
    pub fn week(self) -> Week {
        Week((i64::from(self.0) - MONDAY).div_euclid(7) as i32)
    }

    /// The day so many days later, or earlier; stops at the ends of time.
    pub const fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }
}

impl Week {
    /// A week by its ISO year and number from 1 to 52 or 53.
    pub fn new(year: i32, number: u8) -> Option<Self> {
        let first = Day::new(year, 1, 4)?.week();
        let week = Self(first.0.checked_add(i32::from(number) - 1)?);
        (Week::range().contains(&week.0) && week.iso() == (year, number)).then_some(week)
    }

    /// ISO year and number of the week. The year is the one its Thursday lies in.
    pub fn iso(self) -> (i32, u8) {
        let thursday = Day(clamp(i64::from(self.0) * 7 + MONDAY + 3));
        let (year, _, _) = thursday.ymd();
        let first_thursday = Day(clamp(days_of(i64::from(year), 1, 4))).week();
        (year, (self.0 - first_thursday.0 + 1) as u8)
    }

    /// Its first day.
    pub fn monday(self) -> Day {
        Day(clamp(i64::from(self.0) * 7 + MONDAY))
    }

    /// Its last day.
    pub fn sunday(self) -> Day {
        Day(clamp(i64::from(self.0) * 7 + MONDAY + 6))
    }

    /// The week so many weeks later, or earlier; stops at the ends of time.
    pub fn plus(self, weeks: i32) -> Self {
        let (first, last) = Self::range().into_inner();
        Self(self.0.saturating_add(weeks).clamp(first, last))
    }

    /// Weeks that days lie in.
    fn range() -> std::ops::RangeInclusive<i32> {
        Day(i32::MIN).week().0..=Day(i32::MAX).week().0
    }
}

/// `2026-11-21`.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{}-{month:02}-{day:02}", Year(year))
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Day {
    type Err = Malformed;
    fn from_str(text: &str) -> Result<Self, Malformed> {
        const FAULT: Malformed = Malformed { what: "day" };
        let (rest, day) = text.rsplit_once('-').ok_or(FAULT)?;
        let (year, month) = rest.rsplit_once('-').ok_or(FAULT)?;
        let read = Day::new(
            year.parse().map_err(|_| FAULT)?,
            month.parse().map_err(|_| FAULT)?,
            day.parse().map_err(|_| FAULT)?,
        )
        .ok_or(FAULT)?;
        if read.to_string() == text { Ok(read) } else { Err(FAULT) }
    }
}

/// `2026-W47`.
impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, number) = self.iso();
        write!(f, "{}-W{number:02}", Year(year))
    }
}

impl fmt::Debug for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<C> Encode<C> for Week {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), EncodeError<W::Error>> {
        e.i32(self.0)?;
        Ok(())
    }
}

impl<'b, C> Decode<'b, C> for Week {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
        let week = d.i32()?;
        if Self::range().contains(&week) { Ok(Self(week)) } else { Err(minicbor::decode::Error::message("week")) }
    }
}

/// 1969-12-29, the Monday of the week of 1970-01-01.
const MONDAY: i64 = -3;
const DAYS_IN_ERA: i64 = 146_097;
/// From 0000-03-01 to 1970-01-01.
const DAYS_TO_1970: i64 = 719_468;

struct Year(i32);

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}{:04}", self.0.unsigned_abs())
    }
}

fn days_of(year: i64, month: i64, day: i64) -> i64 {
    let year = year - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let from_march = (month + 9) % 12;
    let of_year = (153 * from_march + 2) / 5 + day - 1;
    era * DAYS_IN_ERA + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year - DAYS_TO_1970
}

fn month_length(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn clamp(days: i64) -> i32 {
    days.clamp(i64::from(i32::MIN), i64::from(i32::MAX)) as i32
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use chrono::{Datelike, NaiveDate};
    use proptest::prelude::*;

    use super::*;

    fn known(day: Day) -> NaiveDate {
        NaiveDate::from_num_days_from_ce_opt(day.unix_days() + 719_163).expect("in the range that chrono knows")
    }

    proptest! {
        #[test]
        fn days_and_weeks_agree_with_chrono(days in -90_000_000..90_000_000i32) {
            let day = Day::from_unix_days(days);
            let theirs = known(day);
            let (year, month, of_month) = day.ymd();
            prop_assert_eq!((year, u32::from(month), u32::from(of_month)), (theirs.year(), theirs.month(), theirs.day()));
            prop_assert_eq!(u32::from(day.weekday()), theirs.weekday().number_from_monday());
            let (iso_year, number) = day.week().iso();
            prop_assert_eq!((iso_year, u32::from(number)), (theirs.iso_week().year(), theirs.iso_week().week()));
        }

        #[test]
        fn every_day_has_a_date_and_every_date_its_day(days: i32) {
            let day = Day::from_unix_days(days);
            let (year, month, of_month) = day.ymd();
            prop_assert_eq!(Day::new(year, month, of_month), Some(day));
            prop_assert_eq!(day.to_string().parse(), Ok(day));
        }

        #[test]
        fn a_week_holds_its_seven_days(days in -2_000_000_000..2_000_000_000i32, later in -1000..1000i32) {
            let week = Day::from_unix_days(days).week();
            let (year, number) = week.iso();
            prop_assert_eq!(Week::new(year, number), Some(week));
            prop_assert!((0..7).all(|n| week.monday().plus(n).week() == week));
            prop_assert_eq!(week.monday().plus(6), week.sunday());
            prop_assert_eq!(week.plus(later).monday(), week.monday().plus(7 * later));
        }

        #[test]
        fn any_numbers_make_a_date_or_none(year: i32, month: u8, day: u8, text in "[0-9-]{0,14}") {
            if let Some(made) = Day::new(year, month, day) {
                prop_assert_eq!(made.ymd(), (year, month, day));
            }
            if let Some(week) = Week::new(year, day) {
                prop_assert_eq!(week.iso(), (year, day));
            }
            if let Ok(read) = text.parse::<Day>() {
                prop_assert_eq!(read.to_string(), text);
            }
        }
    }

    #[test]
    fn the_ends_of_time_hold() {
        for day in [Day(i32::MIN), Day(i32::MIN + 6), Day(i32::MAX - 6), Day(i32::MAX)] {
            let week = day.week();
            assert!(week.monday() <= day && day <= week.sunday());
            assert_eq!(week.plus(i32::MAX).plus(i32::MIN), Week(*Week::range().start()));
            let (year, month, of_month) = day.ymd();
            assert_eq!(Day::new(year, month, of_month), Some(day));
            assert!((1..=53).contains(&week.iso().1));
        }
        assert_eq!(Day::new(i32::MAX, 1, 1), None);
        assert_eq!(Week::new(i32::MIN, 1), None);
    }

    #[test]
    fn mara_and_tom_know_their_calendar() {
        let day = Day::new(2026, 11, 21).expect("a day");
        assert_eq!((day.to_string().as_str(), day.week().to_string().as_str()), ("2026-11-21", "2026-W47"));
        assert_eq!(Week::new(2026, 53).map(Week::monday), Day::new(2026, 12, 28));
        assert_eq!(Week::new(2025, 53), None);
        assert_eq!(Day::new(2026, 2, 29), None);
        assert!("2026-2-9".parse::<Day>().is_err());
    }
}
