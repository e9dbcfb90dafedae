//! Checks all content and turns it into what the crate holds: constants that name cards and messages,
//! the catalogue, and the text of every locale. Wrong content does not build.

#[path = "src/check/mod.rs"]
#[allow(dead_code, unreachable_pub, reason = "the crate itself uses the rest")]
mod check;
#[path = "build/generate.rs"]
mod generate;
#[path = "src/locale.rs"]
#[allow(dead_code, unreachable_pub, reason = "the crate itself uses the rest")]
mod locale;
#[path = "src/words.rs"]
mod words;

use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let project = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../..");
    let out = env::var("OUT_DIR")?;
    let out = Path::new(&out);
    for input in [
        "content/cards",
        "content/cards.lock",
        "content/families",
        "content/helplines.toml",
        "content/i18n",
        "docs/evidence.md",
    ] {
        println!("cargo::rerun-if-changed={}", project.join(input).display());
    }
    for source in ["build.rs", "build", "src/check", "src/locale.rs", "src/words.rs"] {
        println!("cargo::rerun-if-changed={source}");
    }
    let checked = match check::run(&project) {
        Ok(checked) => checked,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            return Ok(());
        }
    };
    fs::write(out.join("ids.rs"), generate::ids(&checked)?)?;
    fs::write(out.join("areas.rs"), generate::areas(&checked)?)?;
    fs::write(out.join("msg.rs"), generate::messages(&checked)?)?;
    fs::write(out.join("arg.rs"), generate::arguments(&checked)?)?;
    fs::write(out.join("helplines.rs"), generate::helplines(&checked)?)?;
    fs::write(out.join("catalogue.cbor"), minicbor::to_vec(&checked.catalogue)?)?;
    for (locale, area, source) in &checked.texts {
        let file = out.join(area.file(*locale));
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(file, generate::without_comments(source))?;
    }
    fs::write(out.join("assets.rs"), generate::assets(&checked)?)?;
    Ok(())
}
