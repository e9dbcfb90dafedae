use std::{
    fs,
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
};

use crate::{beside, kit::Fault};

/// The relay under test: a process of its own, killed at the end.
pub(crate) struct Server {
    child: Child,
    pub(crate) address: SocketAddr,
}

impl Server {
    pub(crate) fn start(folder: &Path) -> Result<Self, Fault> {
        let mut child = Command::new(beside("unlimited")?).arg(folder).stdout(Stdio::piped()).spawn()?;
        let mut lines = BufReader::new(child.stdout.take().ok_or("no output")?).lines();
        let address = lines.find_map(|line| line.ok()?.strip_prefix("address=").map(str::to_owned));
        match address.map(|address| address.parse()) {
            Some(Ok(address)) => Ok(Self { child, address }),
            _ => {
                child.kill()?;
                Err("the relay did not start".into())
            }
        }
    }

    /// The most memory that it ever had, shared pages and all.
    pub(crate) fn peak_bytes(&self) -> Result<u64, Fault> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM")?;
        let kib: u64 = line.trim().trim_end_matches("kB").trim().parse()?;
        Ok(kib * 1024)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
