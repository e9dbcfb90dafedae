//! Mara starts the server on the box at home, with the real program.

use std::{
    error::Error,
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
};

type Outcome = Result<(), Box<dyn Error>>;

/// What a build leaves, as small as it can be.
fn built(folder: &Path) -> Outcome {
    fs::create_dir_all(folder.join("assets"))?;
    fs::write(folder.join("assets/app-1.js"), "export default () => {}")?;
    fs::write(folder.join("assets.json"), r#"{"assets":{"app.js":"/assets/app-1.js"}}"#)?;
    fs::write(folder.join("index.html"), "<!doctype html><title>Leeward</title>")?;
    Ok(())
}

fn leeward(home: &Path, more: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_leeward"));
    command.arg("serve").arg("--site").arg(home.join("site")).arg("--data").arg(home.join("data")).args(more);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// A started server, ended with the test.
struct Server {
    child: Child,
    address: String,
    said: Vec<String>,
}

impl Server {
    fn start(home: &Path, more: &[&str], lines: usize) -> Result<Self, Box<dyn Error>> {
        built(&home.join("site"))?;
        let mut child = leeward(home, more).spawn()?;
        let out = BufReader::new(child.stdout.take().ok_or("no output")?);
        let said = out.lines().take(lines).collect::<Result<Vec<_>, _>>()?;
        let address = said.first().and_then(|line| line.rsplit_once("http://")).ok_or("no address")?.1.to_owned();
        Ok(Self { child, address, said })
    }

    fn get(&self, path: &str) -> Result<String, Box<dyn Error>> {
        let mut stream = TcpStream::connect(&self.address)?;
        write!(stream, "GET {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n", self.address)?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn relay_and_app_answer_on_one_address() -> Outcome {
    let home = tempfile::tempdir()?;
    let server = Server::start(home.path(), &["--port", "0"], 1)?;
    assert!(server.get("/")?.starts_with("HTTP/1.1 200"));
    assert!(server.get("/assets/app-1.js")?.contains("immutable"));
    assert!(server.get("/v1/health")?.starts_with("HTTP/1.1 200"));
    assert!(server.get("/v1/nothing")?.starts_with("HTTP/1.1 404"));
    assert!(server.get("/safety")?.contains("<h1>"));
    Ok(())
}

#[test]
fn a_second_server_on_the_same_port_says_so_and_ends() -> Outcome {
    let home = tempfile::tempdir()?;
    let server = Server::start(home.path(), &["--port", "0"], 1)?;
    let port = server.address.rsplit_once(':').ok_or("no port")?.1;
    let second = leeward(home.path(), &["--port", port]).output()?;
    let said = String::from_utf8(second.stderr)?;
    assert!(!second.status.success());
    assert!(said.contains("another program is listening") && said.contains("--port"), "{said}");
    Ok(())
}

#[test]
fn a_folder_that_cannot_be_written_to_is_named() -> Outcome {
    let home = tempfile::tempdir()?;
    built(&home.path().join("site"))?;
    fs::write(home.path().join("data"), "a file stands where the folder should be")?;
    let output = leeward(home.path(), &["--port", "0"]).output()?;
    let said = String::from_utf8(output.stderr)?;
    assert!(!output.status.success());
    assert!(said.contains("data") && said.contains("--data"), "{said}");
    Ok(())
}

#[test]
fn without_a_built_app_it_says_how_to_build_it() -> Outcome {
    let home = tempfile::tempdir()?;
    let output = leeward(home.path(), &["--port", "0"]).output()?;
    assert!(!output.status.success());
    assert!(String::from_utf8(output.stderr)?.contains("cargo xtask serve"));
    Ok(())
}

#[test]
fn who_can_be_reached_by_others_asks_for_an_invite() -> Outcome {
    let home = tempfile::tempdir()?;
    let server = Server::start(home.path(), &["--port", "0", "--host", "0.0.0.0"], 2)?;
    let word = server.said[1].rsplit(' ').next().unwrap_or_default();
    assert!(word.len() == 10 && word.chars().all(|c| c.is_ascii_alphanumeric()), "{:?}", server.said);
    Ok(())
}

#[test]
#[cfg(unix)]
fn asked_to_end_it_closes_and_says_so() -> Outcome {
    let home = tempfile::tempdir()?;
    built(&home.path().join("site"))?;
    let mut child = leeward(home.path(), &["--port", "0"]).spawn()?;
    let mut out = BufReader::new(child.stdout.take().ok_or("no output")?);
    out.read_line(&mut String::new())?;
    assert!(Command::new("kill").args(["-TERM", &child.id().to_string()]).status()?.success());
    let mut rest = String::new();
    out.read_to_string(&mut rest)?;
    assert_eq!(rest, "Closed.\n");
    assert!(child.wait()?.success());
    Ok(())
}
