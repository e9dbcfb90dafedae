//! What is on the disk: how much, and that it is there after the process is killed.

use std::{
    collections::BTreeSet,
    fs,
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use leeward_relay::Limits;
use proto::{Request, Response};

use crate::kit::{Device, Fault, House, Outcome, ask, cursor, genesis, placed};

/// DESIGN's goal: an envelope of the smallest kind takes 80 bytes besides its own.
#[tokio::test]
async fn an_envelope_takes_little_more_than_itself() -> Outcome {
    let house = House::new(Limits::off()).await?;
    let mut devices = Vec::new();
    for seed in 0..20 {
        let (mara, tom) = house.couple(seed).await;
        devices.extend([mara, tom]);
    }
    let empty = 400_000;
    let (mut count, mut own) = (0_u64, 0_u64);
    for _ in 0..50 {
        for device in &mut devices {
            let sealed = [(); 4].map(|()| device.seal(530));
            own += sealed.iter().map(|bytes| bytes.len() as u64).sum::<u64>();
            count += 4;
            let envelopes = sealed.map(Into::into).to_vec();
            house.ask(device.claim(), &Request::Append { envelopes }).await;
        }
    }
    assert!((640..680).contains(&(own / count)), "an envelope of {} bytes", own / count);
    let house = house.restart(|_| Ok(())).await?;
    let size = fs::metadata(house.data().join("relay.db"))?.len();
    let besides = (size.saturating_sub(empty + own)) as f64 / count as f64;
    println!("{count} envelopes of {} bytes take {besides:.1} bytes each besides their own", own / count);
    assert!(besides <= 80.0, "{besides}");
    Ok(())
}

/// Starts a relay that can be killed: the example `unlimited`, which Cargo builds with the tests.
fn start(folder: &Path) -> Result<(Child, SocketAddr), Fault> {
    let program = std::env::current_exe()?;
    let built = program.ancestors().nth(2).ok_or("a folder that Cargo builds in")?.join("examples/unlimited");
    let mut child = Command::new(&built)
        .arg(folder)
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|cause| format!("{}: {cause}", built.display()))?;
    for line in BufReader::new(child.stdout.take().ok_or("no output")?).lines() {
        if let Some(address) = line?.strip_prefix("address=") {
            return Ok((child, address.parse()?));
        }
    }
    child.kill()?;
    child.wait()?;
    Err("the relay did not start".into())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_is_there_after_kill_9_and_none_is_there_twice() -> Outcome {
    let folder = tempfile::tempdir()?;
    let space = genesis(1).founded();
    let names = ["Mara's phone", "Tom's phone"];
    let mut devices = names.map(|name| (Device::new(space, 1, name), Vec::new(), None)).to_vec();
    let tokens = devices.iter().map(|(device, ..)| device.token.hashed()).collect();
    let register = Request::Register { genesis: genesis(1).to_bytes().into(), tokens, invite: None };
    for round in 0..6_u64 {
        let (mut child, address) = start(folder.path())?;
        assert_eq!(ask(address, None, &register).await?, Response::Registered);
        let writers = devices.into_iter().map(|(mut device, mut acknowledged, mut unanswered)| {
            tokio::spawn(async move {
                loop {
                    // What got no answer is sent again first, with identical bytes.
                    let append = unanswered.take().unwrap_or_else(|| device.append(600));
                    match ask(address, device.claim(), &append).await {
                        Ok(response) => match placed(&response) {
                            Ok(position) => acknowledged.push((position, append)),
                            Err(code) => panic!("{}", code.name()),
                        },
                        Err(_) => return (device, acknowledged, Some(append)),
                    }
                }
            })
        });
        let writers = writers.collect::<Vec<_>>();
        tokio::time::sleep(Duration::from_millis(40 + 37 * round)).await;
        child.kill()?;
        child.wait()?;
        devices = Vec::new();
        for writer in writers {
            devices.push(writer.await?);
        }
    }
    let (mut child, address) = start(folder.path())?;
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        match ask(address, devices[0].0.claim(), &Request::Fetch { after }).await? {
            Response::Envelopes { items, more, .. } => {
                after = cursor(after, &items);
                found.extend(items);
                if !more {
                    break;
                }
            }
            other => panic!("a fetch was answered by {other:?}"),
        }
    }
    child.kill()?;
    child.wait()?;
    let acknowledged = devices.iter().flat_map(|(_, acknowledged, _)| acknowledged).collect::<Vec<_>>();
    assert!(acknowledged.len() > 50, "only {} were acknowledged", acknowledged.len());
    for (position, append) in acknowledged {
        let there = found.iter().find(|item| item.position == *position).map(|item| item.envelope.clone());
        assert_eq!(Some(append), there.map(|bytes| Request::Append { envelopes: vec![bytes] }).as_ref());
    }
    let distinct = found.iter().map(|item| item.envelope.to_vec()).collect::<BTreeSet<_>>();
    assert_eq!(distinct.len(), found.len());
    assert!(found.iter().map(|item| item.position).eq(1..=u64::try_from(found.len())?));
    Ok(())
}
