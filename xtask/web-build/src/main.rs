//! Turns the compiled app, and the annex that it loads on demand, into the files that a browser loads: binds the wasm, joins the styles,
//! gives everything a name with its hash, fills the shell's templates, and compresses.
//!
//! ```text
//! web-build --wasm FILE --annex FILE --out FOLDER [--quick] [--no-worker]
//! web-build --wasm FILE --weigh
//! ```
//!
//! `--quick` compresses little and keeps function names; `--no-worker` leaves out the service worker,
//! for work on screens. `--weigh` says instead how many bytes of the wasm come from which crate.
//!
//! Run at the root of the project. It leaves in FOLDER what `leeward serve --site FOLDER` serves, and
//! `assets.json`, which says under which path each asset lies and which files make the first load.

mod bindgen;
mod fault;
mod site;
mod template;
mod weigh;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use fault::Fault;
use site::{Effort, Site};

/// Where the shell's templates are.
const SHELL: &str = "crates/site/app";
/// Where the styles are.
const THEME: &str = "crates/web/src/theme";
/// Comes first among the styles because it says the order of the layers.
const FIRST_STYLE: &str = "tokens.css";

fn main() -> ExitCode {
    match arguments().and_then(|arguments| match &arguments.task {
        Task::Weigh => weigh::print(&arguments.wasm),
        Task::Build { annex, out, effort, worker } => build(&arguments.wasm, annex, out, *effort, worker),
    }) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("web-build: {fault}");
            ExitCode::FAILURE
        }
    }
}

struct Arguments {
    wasm: PathBuf,
    task: Task,
}

enum Task {
    Build { annex: PathBuf, out: PathBuf, effort: Effort, worker: &'static str },
    Weigh,
}

fn arguments() -> Result<Arguments, Fault> {
    use lexopt::prelude::*;

    let (mut wasm, mut annex, mut out, mut effort, mut worker, mut weigh) =
        (None, None, None, Effort::Best, "sw.js", false);
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next().map_err(Fault::Usage)? {
        match argument {
            Long("wasm") => wasm = Some(parser.value().map_err(Fault::Usage)?.into()),
            Long("annex") => annex = Some(parser.value().map_err(Fault::Usage)?.into()),
            Long("out") => out = Some(parser.value().map_err(Fault::Usage)?.into()),
            Long("quick") => effort = Effort::Quick,
            Long("no-worker") => worker = "sw-none.js",
            Long("weigh") => weigh = true,
            other => return Err(Fault::Usage(other.unexpected())),
        }
    }
    let wanted = |what: &'static str| move || Fault::Usage(format!("{what} is wanted").into());
    let wasm = wasm.ok_or_else(wanted("--wasm"))?;
    let task = if weigh {
        Task::Weigh
    } else {
        let (annex, out) = (annex.ok_or_else(wanted("--annex"))?, out.ok_or_else(wanted("--out"))?);
        Task::Build { annex, out, effort, worker }
    };
    Ok(Arguments { wasm, task })
}

fn build(wasm: &Path, annex: &Path, out: &Path, effort: Effort, worker: &str) -> Result<(), Fault> {
    let mut site = Site::new(out, effort)?;
    for (name, compiled) in [("app", wasm), ("annex", annex)] {
        let module = bindgen::bind(compiled, name, effort == Effort::Quick)?;
        let mut js = String::from_utf8(module.js).map_err(|_| Fault::NotText(format!("{name}.js")))?;
        for (path, brought) in &module.modules {
            let name = path.trim_start_matches("./");
            site.asset(name, brought)?;
            js = js.replace(path, &site.paths()[name]);
        }
        site.asset(&format!("{name}.js"), js.as_bytes())?;
        site.asset(&format!("{name}.wasm"), &module.wasm)?;
    }
    site.asset("app.css", &styles()?)?;
    site.asset("pages.css", &read(&Path::new(SHELL).join("pages.css"))?)?;
    for icon in files(&Path::new(SHELL).join("icons"))? {
        site.asset(&format!("icons/{}", file_name(&icon)), &read(&icon)?)?;
    }
    let mut fetched = Vec::new();
    for content::Asset { name, bytes } in content::assets() {
        site.asset(name, bytes)?;
        fetched.push((*name).to_owned());
    }
    let boot = shell("boot.js", site.paths())?;
    site.asset("boot.js", boot.as_bytes())?;

    // Fixed names refer to hashed ones, so they come last; the page last of all, since it is what
    // tells a running server that there is something new.
    site.fixed("manifest.webmanifest", shell("manifest.webmanifest", site.paths())?.as_bytes())?;
    let build = site.build();
    let mut values = site.paths().clone();
    values.insert("fetched".into(), fetched_list(&fetched, site.paths()));
    values.insert("files".into(), serde_json::Value::from_iter(site.paths().values().cloned()).to_string());
    values.insert("build".into(), build.clone());
    site.fixed("sw.js", shell(worker, &values)?.as_bytes())?;
    let list = serde_json::json!({ "build": build, "assets": site.paths(), "fetched": fetched });
    site.fixed("assets.json", list.to_string().as_bytes())?;
    site.fixed("index.html", shell("index.html", &values)?.as_bytes())?;
    site.sweep()
}

/// One line for each asset that the app fetches by name, so that it knows the hashed path.
fn fetched_list(names: &[String], paths: &BTreeMap<String, String>) -> String {
    let line = |name: &String| paths.get(name).map(|path| format!(r#"<meta name="asset:{name}" content="{path}">"#));
    names.iter().filter_map(line).collect::<Vec<_>>().join("\n    ")
}

fn shell(name: &str, values: &BTreeMap<String, String>) -> Result<String, Fault> {
    template::fill(name, &read(&Path::new(SHELL).join(name))?, values)
}

fn styles() -> Result<Vec<u8>, Fault> {
    let mut sheets = files(Path::new(THEME))?;
    sheets.retain(|path| path.extension().is_some_and(|extension| extension == "css"));
    sheets.sort_by_key(|path| (file_name(path) != FIRST_STYLE, file_name(path)));
    Ok(sheets.iter().map(|path| read(path)).collect::<Result<Vec<_>, _>>()?.join(&b'\n'))
}

fn files(path: &Path) -> Result<Vec<PathBuf>, Fault> {
    let doing = "list the folder";
    let mut entries = fs::read_dir(path)
        .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>())
        .map_err(Fault::file(doing, path))?;
    entries.sort();
    Ok(entries)
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn read(path: &Path) -> Result<Vec<u8>, Fault> {
    fs::read(path).map_err(Fault::file("read", path))
}
