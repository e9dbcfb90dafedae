//! What must be on the machine, and how it gets there.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
};

use crate::{
    fault::Fault,
    shell::{find, output, program, root, run, step, target},
};

/// The target that the app is compiled for.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure that the compiler can compile for the browser.
pub(crate) fn wasm_target() -> Result<(), Fault> {
    let libraries = output(&mut program("rustc", ["--print", "target-libdir", "--target", WASM]))?;
    if Path::new(libraries.trim()).is_dir() {
        return Ok(());
    }
    if find(&["rustup"]).is_none() {
        return Err(Fault::Missing {
            program: "rustup",
            remedy: "It brings the compiler's target for browsers, wasm32-unknown-unknown. Install it from \
                     https://rustup.rs, or install that target for your compiler in another way, and try again",
        });
    }
    step(&format!("adding the target {WASM}"));
    run(&mut program("rustup", ["target", "add", WASM]))
}

/// A browser and the program that drives it for wasm tests.
pub(crate) struct Browser {
    /// Chromium.
    pub(crate) chromium: PathBuf,
    /// Its WebDriver.
    pub(crate) driver: PathBuf,
}

/// What Debian calls the browser, its driver, and letters for every language of the interface.
const PACKAGES: [&str; 4] = ["chromium", "chromium-driver", "fonts-noto-core", "fonts-noto-cjk"];

/// Finds Chromium, or installs it where that is possible.
pub(crate) fn browser() -> Result<Browser, Fault> {
    if (find_browser().is_none() || !has_letters()) && find(&["apt-get"]).is_some() && is_root() {
        step("installing Chromium, and letters for all languages");
        apt(&PACKAGES)?;
    }
    if !has_letters() {
        eprintln!("note: pictures will show boxes for Arabic or Japanese; install {} {}", PACKAGES[2], PACKAGES[3]);
    }
    find_browser().ok_or(Fault::Missing {
        program: "Chromium with its chromedriver",
        remedy: "On Debian: `sudo apt-get install chromium chromium-driver fonts-noto-core fonts-noto-cjk`. \
                 Elsewhere install both so that `chromium` and `chromedriver` are on the PATH",
    })
}

/// Whether pictures can show Arabic, Japanese and Chinese.
fn has_letters() -> bool {
    let has = |language: &str| output(&mut program("fc-list", [language])).is_ok_and(|fonts| !fonts.trim().is_empty());
    [":lang=ar", ":lang=ja", ":lang=zh-cn"].into_iter().all(has)
}

/// Finds Node.js and installs the packages of the browser tests.
pub(crate) fn browser_packages() -> Result<(), Fault> {
    if find(&["node"]).is_none() || find(&["npm"]).is_none() {
        return Err(Fault::Missing {
            program: "Node.js 20 or newer with npm",
            remedy: "Browser tests need it. On Debian: `sudo apt-get install nodejs npm`",
        });
    }
    let folder = root().join("e2e");
    let time = |name: &str| folder.join(name).metadata().and_then(|file| file.modified()).ok();
    let installed = time("node_modules/.package-lock.json");
    if installed.is_some() && installed >= time("package-lock.json") {
        return Ok(());
    }
    step("installing the packages of the browser tests");
    run(program("npm", ["ci", "--no-audit", "--no-fund"]).current_dir(folder))
}

/// Python with the packages of the second reading, in an environment of its own.
pub(crate) fn python() -> Result<PathBuf, Fault> {
    let folder = target().join("second");
    let environment = folder.join("python");
    let own = environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let file = root().join("second").join("requirements.txt");
    let wanted = fs::read(&file).map_err(Fault::file("read", &file))?;
    let installed = folder.join("installed.txt");
    // What was installed last is noted when it is complete.
    if own.is_file() && fs::read(&installed).is_ok_and(|last| last == wanted) {
        return Ok(own);
    }
    if find_python().is_none() && find(&["apt-get"]).is_some() && is_root() {
        step("installing Python with venv");
        apt(&["python3", "python3-venv"])?;
    }
    let python = find_python().ok_or(Fault::Missing {
        program: "Python 3.10 or newer with venv and pip",
        remedy: "The second reading of the protocol needs it. On Debian: `sudo apt-get install python3-venv`. \
                 Elsewhere install it so that `python3` is on the PATH",
    })?;
    step("installing the packages of the second reading");
    run(program(python, ["-m", "venv", "--clear"]).arg(&environment))?;
    run(program(&own, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]).arg(&file))?;
    fs::write(&installed, wanted).map_err(Fault::file("write", &installed))?;
    Ok(own)
}

/// A Python that is new enough and can make environments; Debian's has that in a package of its own.
fn find_python() -> Option<PathBuf> {
    let sound = "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))";
    let python = find(&["python3", "python"])?;
    let tried = program(&python, ["-c", sound]).stderr(Stdio::null()).status();
    tried.is_ok_and(|status| status.success()).then_some(python)
}

/// Installs packages of Debian.
fn apt(packages: &[&str]) -> Result<(), Fault> {
    let apt = |arguments: &[&str]| run(program("apt-get", arguments).env("DEBIAN_FRONTEND", "noninteractive"));
    apt(&["update", "--quiet"])?;
    apt(&[&["install", "--yes", "--quiet", "--no-install-recommends"], packages].concat())
}

fn find_browser() -> Option<Browser> {
    Some(Browser {
        chromium: find(&["chromium", "chromium-browser", "google-chrome"])?,
        driver: find(&["chromedriver"])?,
    })
}

fn is_root() -> bool {
    output(&mut program("id", ["-u"])).is_ok_and(|id| id.trim() == "0")
}
