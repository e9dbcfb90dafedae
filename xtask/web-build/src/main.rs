//! Turns the compiled app, and the annex that it loads on demand, into the files that a browser loads: binds the wasm, joins the styles,
//! gives everything a name with its hash, fills the shell's templates, and compresses.
//!
//! ```text
//! web-build --wasm FILE [--split] --annex FILE --out FOLDER [--quick] [--no-worker]
//! web-build --wasm FILE [--split] --weigh
//! ```
//!
//! `--split` takes the app apart where its functions are marked, for an app that was compiled with that feature.
//! `--quick` compresses little and keeps function names; `--no-worker` leaves out the service worker,
//! for work on screens. `--weigh` says instead how many bytes of the app's first file come from which crate.
//!
//! Run at the root of the project. It leaves in FOLDER what `leeward serve --site FOLDER` serves, and
//! `assets.json`, which says under which path each asset lies, which of them are fetched before the first
//! screen, and which before somebody can begin.

mod bindgen;
mod fault;
mod site;
mod split;
mod template;
mod weigh;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use bindgen::Module;
use fault::Fault;
use site::{Effort, Site};
use split::Split;

/// Where the shell's templates are.
const SHELL: &str = "crates/site/app";
/// Where the styles are.
const THEME: &str = "crates/web/src/theme";
/// Comes first among the styles because it says the order of the layers.
const FIRST_STYLE: &str = "tokens.css";
/// Stands in the page until the app does.
const ICON: &str = "icons/icon.svg";
/// The text with which a first visit begins, where the browser prefers English.
const FIRST_TEXT: &str = "i18n/en/core.ftl";
/// The chunk that somebody needs to begin.
const CORE: &str = "core";

fn main() -> ExitCode {
    match arguments().and_then(|arguments| match &arguments.task {
        Task::Weigh => weigh::print(&app(&arguments, true)?.0.wasm),
        Task::Build { annex, out, effort, worker } => build(&arguments, annex, out, *effort, worker),
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
    split: bool,
    task: Task,
}

enum Task {
    Build { annex: PathBuf, out: PathBuf, effort: Effort, worker: &'static str },
    Weigh,
}

fn arguments() -> Result<Arguments, Fault> {
    use lexopt::prelude::*;

    let (mut wasm, mut annex, mut out, mut effort, mut worker) = (None, None, None, Effort::Best, "sw.js");
    let (mut split, mut weigh) = (false, false);
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next().map_err(Fault::Usage)? {
        match argument {
            Long("wasm") => wasm = Some(parser.value().map_err(Fault::Usage)?.into()),
            Long("split") => split = true,
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
    Ok(Arguments { wasm, split, task })
}

fn build(arguments: &Arguments, annex: &Path, out: &Path, effort: Effort, worker: &str) -> Result<(), Fault> {
    let mut site = Site::new(out, effort)?;
    let (mut first, mut begin) =
        (vec![ICON.to_owned(), FIRST_TEXT.to_owned()], vec![content::CATALOGUE_FILE.to_owned()]);
    first.extend(["boot.js", "app.js", "app.wasm", "app.css"].map(str::to_owned));
    let names = effort == Effort::Quick;
    let (mut app, split) = app(arguments, names)?;
    if let Some(split) = split {
        for (name, wasm) in &split.chunks {
            site.asset(&chunk(name), wasm)?;
        }
        begin.extend(split.wanted_by(CORE).iter().map(|name| chunk(name)));
        split.link(&mut app, |name| site.paths().get(&chunk(name)).cloned().unwrap_or_default())?;
    }
    first.extend(put(&mut site, "app", &app)?);
    put(&mut site, "annex", &bindgen::bind(annex, "annex", names)?)?;
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
    let list = serde_json::json!({ "build": build, "assets": site.paths(), "fetched": fetched, "first": first, "begin": begin });
    site.fixed("assets.json", list.to_string().as_bytes())?;
    site.fixed("index.html", shell("index.html", &values)?.as_bytes())?;
    site.sweep()
}

/// The app, or its first part and what else there is.
fn app(arguments: &Arguments, names: bool) -> Result<(Module, Option<Split>), Fault> {
    if !arguments.split {
        return Ok((bindgen::bind(&arguments.wasm, "app", names)?, None));
    }
    let mut split = split::split(&arguments.wasm)?;
    let first = bindgen::bind_first(std::mem::take(&mut split.first), "app", names)?;
    Ok((first, Some(split)))
}

/// Adds a module's files, and gives the names of what crates brought with them.
fn put(site: &mut Site, name: &str, module: &Module) -> Result<Vec<String>, Fault> {
    let mut js = std::str::from_utf8(&module.js).map_err(|_| Fault::NotText(format!("{name}.js")))?.to_owned();
    let mut names = Vec::new();
    for (path, brought) in &module.modules {
        let name = path.trim_start_matches("./");
        site.asset(name, brought)?;
        js = js.replace(path, &site.paths()[name]);
        names.push(name.to_owned());
    }
    site.asset(&format!("{name}.js"), js.as_bytes())?;
    site.asset(&format!("{name}.wasm"), &module.wasm)?;
    Ok(names)
}

/// The asset that is a chunk of the app: `split_days` is named for its screens, `chunk_3` belongs to several.
fn chunk(name: &str) -> String {
    let name = name.trim_start_matches("split_").trim_start_matches("chunk_");
    format!("chunks/{name}.wasm")
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
