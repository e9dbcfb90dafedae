//! Fuzzes `leeward_fuzz::wire`.
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| leeward_fuzz::wire(bytes));

#[cfg(not(fuzzing))]
fn main() {
    eprintln!("`cargo xtask fuzz wire` runs this");
}
