//! What must be on the machine, and how it gets there.

use std::path::{Path, PathBuf};

use crate::{
    fault::Fault,
    shell::{find, output, program, root, run, step},
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
        let apt = |arguments: &[&str]| run(program("apt-get", arguments).env("DEBIAN_FRONTEND", "noninteractive"));
        apt(&["update", "--quiet"])?;
        apt(&[&["install", "--yes", "--quiet", "--no-install-recommends"], &PACKAGES[..]].concat())?;
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

fn find_browser() -> Option<Browser> {
    Some(Browser {
        chromium: find(&["chromium", "chromium-browser", "google-chrome"])?,
        driver: find(&["chromedriver"])?,
    })
}

fn is_root() -> bool {
    output(&mut program("id", ["-u"])).is_ok_and(|id| id.trim() == "0")
}
