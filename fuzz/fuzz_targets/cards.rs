//! Fuzzes `leeward_fuzz::cards`.
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| leeward_fuzz::cards(bytes));

#[cfg(not(fuzzing))]
fn main() {
    eprintln!("`cargo xtask fuzz cards` runs this");
}
