/// Digits in threes from the end, as two people read them aloud: "17 402 915". The spaces never break a line.
pub(crate) fn grouped(digits: &str) -> String {
    let count = digits.chars().count();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (count - at).is_multiple_of(3) {
            grouped.push('\u{a0}');
        }
        grouped.push(digit);
    }
    grouped
}

/// The digits in what was typed, in whichever script the keyboard has them; everything else is left out.
pub(crate) fn plain_digits(typed: &str) -> String {
    typed.chars().filter_map(value).filter_map(|value| char::from_digit(value, 10)).collect()
}

/// Where the ten digits of a script begin: Latin, Arabic, Persian, Devanagari, Bengali, full width.
const ZEROS: [char; 6] = ['0', '٠', '۰', '०', '০', '０'];

fn value(digit: char) -> Option<u32> {
    ZEROS.iter().filter_map(|&zero| u32::from(digit).checked_sub(u32::from(zero))).find(|&value| value < 10)
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn a_code_is_read_aloud_in_threes() {
        assert_eq!(grouped("402915"), "402\u{a0}915");
        assert_eq!(grouped("17402915"), "17\u{a0}402\u{a0}915");
        assert_eq!(grouped("7"), "7");
        assert_eq!(grouped(""), "");
    }

    #[wasm_bindgen_test]
    fn mara_types_on_an_arabic_keyboard_and_tom_on_a_japanese_one() {
        assert_eq!(plain_digits("١٧ ٤٠٢ ٩١٥"), "17402915");
        assert_eq!(plain_digits("１７-４０２-９１５"), "17402915");
        assert_eq!(plain_digits("۱۷ ۴۰۲ ۹۱۵."), "17402915");
        assert_eq!(plain_digits("no code"), "");
    }
}
