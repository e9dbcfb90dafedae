//! A partner who begins a new epoch and spoils the keys that its link hands on.

use super::{
    Broken, Lab, Theme,
    home::{MARA, TOM},
    links::{changed, keys, rotating, shared, tell},
};

pub(super) const ATTACKS: Theme = &[("wrapped keys left out, doubled or cut", missing_boxes)];

type Done = Result<(), Broken>;

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
