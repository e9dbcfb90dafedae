//! A new epoch whose link hands on keys that are spoilt, by the relay or by the partner who signed it.

use proto::{Link, LinkBody, encode};

use super::{
    Broken, Lab, Theme,
    home::{MARA, TOM},
    links::{changed, keys, rotating, shared, tell},
};

pub(super) const ATTACKS: Theme =
    &[("wrapped keys altered by the relay", altered_boxes), ("wrapped keys left out, doubled or cut", missing_boxes)];

type Done = Result<(), Broken>;

/// A sound link with a bit turned in a box or in the older key, under the signature that it had.
fn altered_boxes(lab: &mut Lab) -> Done {
    const CHANGES: [fn(&mut LinkBody); 6] = [
        |body| body.boxes.iter_mut().for_each(|sealed| sealed.ct[0] ^= 1),
        |body| body.boxes.iter_mut().for_each(|sealed| sealed.enc[31] ^= 1),
        |body| body.boxes[1].ct[47] ^= 1,
        |body| body.commit = [9; 32].into(),
        |body| body.older.iter_mut().for_each(|older| older.ct[0] ^= 1),
        |body| body.older.iter_mut().for_each(|older| older.nonce[0] ^= 1),
    ];
    let tom = keys(lab, TOM, shared)?;
    let (link, body) = Link::parse(&rotating(lab, &tom)?).map_err(|_| Broken::NoStory("a link"))?;
    let spoilt = |change: fn(&mut LinkBody)| {
        let mut body = body.clone();
        change(&mut body);
        Link { body: encode(&body).into(), signatures: link.signatures.clone() }.to_bytes()
    };
    tell(lab, MARA, shared, CHANGES.map(spoilt).to_vec())
}

fn missing_boxes(lab: &mut Lab) -> Done {
    let tom = keys(lab, TOM, shared)?;
    let link = rotating(lab, &tom)?;
    let all = [
        changed(&link, &tom.identity, |body| drop(body.boxes.pop())),
        changed(&link, &tom.identity, |body| body.boxes.extend_from_within(..1)),
        changed(&link, &tom.identity, |body| body.boxes.reverse()),
        changed(&link, &tom.identity, |body| body.boxes[0].ct.truncate(47)),
        changed(&link, &tom.identity, |body| body.boxes[0].id = [9; 16].into()),
        changed(&link, &tom.identity, |body| body.boxes.clear()),
        changed(&link, &tom.identity, |body| body.older.iter_mut().for_each(|older| older.ct.truncate(47))),
        changed(&link, &tom.identity, |body| body.older = None),
    ];
    tell(lab, MARA, shared, all.into_iter().collect::<Result<_, _>>()?)
}
