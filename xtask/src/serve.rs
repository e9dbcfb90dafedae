use std::{
    fs,
    net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::Command,
};

use lexopt::{Arg, Parser, ValueExt};

use crate::{
    fault::Fault,
    shell::{built, cargo, program, step},
    site::{self, Purpose},
};

/// Where to serve, and where to keep what is served.
pub(crate) struct Arguments {
    host: IpAddr,
    port: u16,
    data: PathBuf,
}

impl Arguments {
    /// Reads the rest of the command line.
    pub(crate) fn parse(parser: &mut Parser) -> Result<Self, Fault> {
        let mut arguments = Self { host: Ipv4Addr::LOCALHOST.into(), port: 8470, data: "data".into() };
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Long("port") => arguments.port = parser.value()?.parse()?,
                Arg::Long("host") => arguments.host = parser.value()?.parse()?,
                Arg::Long("data") => arguments.data = parser.value()?.into(),
                other => return Err(other.unexpected().into()),
            }
        }
        // Relative to where the person is, who may not be at the project's root.
        arguments.data = std::path::absolute(&arguments.data).map_err(Fault::file("find", &arguments.data))?;
        Ok(arguments)
    }

    /// Finds out at once what would otherwise come to light after minutes of building.
    pub(crate) fn check(&self) -> Result<(), Fault> {
        let address = SocketAddr::from((self.host, self.port));
        TcpListener::bind(address).map_err(|cause| Fault::Address { address: address.to_string(), cause })?;
        let probe = self.data.join(".leeward-can-write");
        fs::create_dir_all(&self.data)
            .and_then(|()| fs::write(&probe, []))
            .and_then(|()| fs::remove_file(&probe))
            .map_err(Fault::file("write to the folder", &self.data))
    }

    /// The server, ready to start.
    pub(crate) fn server(&self, leeward: &Path, site: &Path) -> Command {
        let mut command = program(leeward, ["serve"]);
        command.arg("--site").arg(site).arg("--data").arg(&self.data);
        command.args(["--host", &self.host.to_string(), "--port", &self.port.to_string()]);
        command
    }
}

/// Builds everything and serves it until it is stopped.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Fault> {
    arguments.check()?;
    let site = site::build(Purpose::Use)?;
    step("compiling the server");
    compile()?;
    step("starting");
    replace(&mut arguments.server(&built("release", "leeward"), &site))
}

/// Builds the server as people use it.
pub(crate) fn compile() -> Result<(), Fault> {
    crate::shell::run(&mut cargo(["build", "--release", "--package", "leeward-cli"]))
}

/// Becomes the server, so that Ctrl-C reaches it alone and its exit code is this program's.
#[cfg(unix)]
fn replace(command: &mut Command) -> Result<(), Fault> {
    use std::os::unix::process::CommandExt;

    let cause = command.exec();
    Err(Fault::Start { command: "leeward serve".into(), cause })
}

#[cfg(not(unix))]
fn replace(command: &mut Command) -> Result<(), Fault> {
    crate::shell::run(command)
}
