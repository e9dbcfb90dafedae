//! Fuzzes `leeward_fuzz::links`.
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| leeward_fuzz::links(bytes));

#[cfg(not(fuzzing))]
fn main() {
    eprintln!("`cargo xtask fuzz links` runs this");
}
