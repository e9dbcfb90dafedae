//! Whether a relay that tries envelopes learns from a device's behaviour which of them open.

use engine::Fault;
use proto::{Envelope, Positioned, encode};

use super::{
    Broken, Ending, Lab, Theme,
    forge::{self, Keys},
    home::{Home, TOM},
};

pub(super) const ATTACKS: Theme = &[("a decryption oracle", oracle)];

/// Envelopes that fail at each step of opening: whatever the device asks of the relay afterwards, to the byte and in its
/// order, is the same for all of them.
fn oracle(lab: &mut Lab) -> Result<(), Broken> {
    let mut ways: Vec<(&str, Vec<Vec<u8>>)> = Vec::new();
    for way in ["wrong key", "wrong tag", "wrong padding", "no padding", "wrong content", "wrong signature"] {
        // The same world each time: only the envelope differs.
        let mut home = Home::before_tom_hears(lab.seed)?;
        let keys = Keys::of(&home.story.world.devices[TOM], home.shared)?;
        let (header, plain) = keys.open(&home.fresh[0].envelope)?;
        let other = crypto::EpochKey::from_bytes([7; 32]);
        let padded = |content: &[u8], end: u8| {
            let mut padded = content.to_vec();
            padded.push(end);
            padded.resize(padded.len().next_multiple_of(512), 0);
            padded
        };
        let content = encode(&plain);
        let envelope = match way {
            "wrong key" => forge::seal(&other, &header, &padded(&content, 0x80))?,
            "wrong tag" => {
                let (mut envelope, _) = Envelope::parse(&home.fresh[0].envelope).map_err(|_| Broken::NoStory("one"))?;
                envelope.ct[0] ^= 1;
                envelope.to_bytes()
            }
            "wrong padding" => forge::seal(keys.key()?, &header, &padded(&content, 0x81))?,
            "no padding" => forge::seal(keys.key()?, &header, &[0; 512])?,
            "wrong content" => forge::seal(keys.key()?, &header, &padded(&[0xff; 40], 0x80))?,
            _ => {
                let mut wrong = plain;
                wrong.sig[0] ^= 1;
                forge::seal(keys.key()?, &header, &padded(&encode(&wrong), 0x80))?
            }
        };
        // What is true comes later: until then the relay sees only what the device does about the forged one.
        let mut known = home.story.world.relay.envelopes(home.shared);
        known.truncate(known.len() - 2);
        let known = known.into_iter().map(|item| item.envelope.to_vec()).collect();
        home.story.world.relay.pretend(home.shared, known);
        home.reconnect(TOM);
        let before = lab.before(&mut home, TOM);
        home.story.world.asked = Some(Vec::new());
        let space = home.shared;
        let told = Positioned { position: home.next, envelope: envelope.into() };
        home.news(TOM, space, vec![told], 1);
        home.story.world.run_for(60_000);
        // And when it comes again, and writes itself.
        home.reconnect(TOM);
        let shows = lab.shows(&home, &before).ok_or(Broken::Silent)?;
        if home.look(TOM) != before.look
            || !home.faults(TOM).iter().any(|fault| matches!(fault, Fault::BadEnvelope { .. }))
        {
            return Err(Broken::Other(shows));
        }
        home.write(TOM, "tea", 0);
        home.story.world.run_for(60_000);
        let asked = home.story.world.asked.take().unwrap_or_default();
        ways.push((way, asked.iter().filter(|(who, _)| *who == TOM).map(|(_, request)| encode(request)).collect()));
    }
    for (way, seen) in &ways {
        if *seen != ways[0].1 {
            return Err(Broken::Other(format!("{way} is told from {}", ways[0].0)));
        }
        if seen.is_empty() {
            return Err(Broken::Silent);
        }
        lab.ended(Ending::Absorbed, "the same calls");
    }
    Ok(())
}
