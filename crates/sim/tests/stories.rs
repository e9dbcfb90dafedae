//! Short stories in bad weather. A failure prints its seed: `cargo xtask sim --seeds 1 --from SEED` plays it again.

use leeward_sim::play;

#[test]
fn mara_and_tom_come_through_bad_weather_with_the_same_memories() {
    let mut saved = 0;
    for seed in 1..=40 {
        let report = play(seed).unwrap_or_else(|failure| panic!("seed {seed}: {failure}"));
        saved += report.saved;
    }
    assert!(saved > 200, "the stories write something: {saved}");
}

#[test]
fn a_seed_decides_everything() {
    assert_eq!(play(7), play(7));
}
