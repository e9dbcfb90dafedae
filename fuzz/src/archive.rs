use engine::archive::{pack, unpack};

use crate::{rng::seeded, vault::RELAY};

/// An archive: it is refused with a fault, or every record of it is read and it would be brought in whole.
pub fn archive(bytes: &[u8]) {
    let Ok(archive) = unpack(bytes) else { return };
    let again = pack(archive.made_ms, &archive.relay, archive.records());
    let sorted = again.as_deref().map(unpack).expect("what was read can be written").expect("and read again");
    assert_eq!(sorted.records().len(), archive.records().len());
    let names = archive.records().len();
    if let Ok(commit) = archive.bring_in(RELAY, &mut seeded()) {
        assert_eq!(commit.put.len(), names, "all of it or nothing");
    }
}
