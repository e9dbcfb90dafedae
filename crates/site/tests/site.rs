//! What Mara's and Tom's browsers get.

use std::{error::Error, fs, path::Path};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use leeward_site::{Site, SiteFault};
use tower::ServiceExt;

type Outcome = Result<(), Box<dyn Error>>;

fn build(folder: &Path, index: &str) -> Outcome {
    let assets = folder.join("assets");
    fs::create_dir_all(&assets)?;
    for (name, content) in [("app-1.js", "plain"), ("app-1.js.br", "brotli"), ("app-1.js.gz", "gzip")] {
        fs::write(assets.join(name), content)?;
    }
    fs::write(folder.join("assets.json"), r#"{"assets":{"app.css":"/assets/app-1.css"}}"#)?;
    fs::write(folder.join("index.html"), index)?;
    Ok(())
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn header(&self, name: impl header::AsHeaderName) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

async fn ask(site: &Router, path: &str, headers: &[(&str, &str)]) -> Result<Answer, Box<dyn Error>> {
    let mut request = Request::get(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let (parts, body) = site.clone().oneshot(request.body(Body::empty())?).await?.into_parts();
    let body = String::from_utf8(to_bytes(body, 1 << 20).await?.to_vec())?;
    Ok(Answer { status: parts.status, headers: parts.headers, body })
}

#[tokio::test]
async fn a_browser_gets_the_smallest_form_that_it_takes() -> Outcome {
    let folder = tempfile::tempdir()?;
    build(folder.path(), "one")?;
    let site = Site::open(folder.path())?.routes();
    for (accepts, form, encoding) in [
        ("gzip, deflate, br, zstd", "brotli", "br"),
        ("gzip", "gzip", "gzip"),
        ("br;q=0, gzip;q=0.5", "gzip", "gzip"),
        ("identity", "plain", ""),
        ("br;q=nonsense", "plain", ""),
    ] {
        let answer = ask(&site, "/assets/app-1.js", &[("accept-encoding", accepts)]).await?;
        assert_eq!((answer.body.as_str(), answer.header(header::CONTENT_ENCODING)), (form, encoding), "{accepts}");
        assert_eq!(answer.header(header::CONTENT_TYPE), "text/javascript; charset=utf-8");
        assert_eq!(answer.header(header::CACHE_CONTROL), "public, max-age=31536000, immutable");
        assert_eq!(answer.header(header::VARY), "accept-encoding");
    }
    Ok(())
}

#[tokio::test]
async fn what_tom_has_already_is_not_sent_again() -> Outcome {
    let folder = tempfile::tempdir()?;
    build(folder.path(), "one")?;
    let site = Site::open(folder.path())?.routes();
    let first = ask(&site, "/", &[]).await?;
    assert_eq!((first.body.as_str(), first.header(header::CACHE_CONTROL)), ("one", "no-cache"));
    let tag = first.header(header::ETAG);
    for known in [tag.to_owned(), format!("W/{tag}"), format!("\"other\", {tag}")] {
        let again = ask(&site, "/", &[("if-none-match", &known)]).await?;
        assert_eq!((again.status, again.body.as_str()), (StatusCode::NOT_MODIFIED, ""), "{known}");
    }
    assert_eq!(ask(&site, "/", &[("if-none-match", "\"other\"")]).await?.status, StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn paths_of_the_app_get_the_app_and_missing_files_are_missing() -> Outcome {
    let folder = tempfile::tempdir()?;
    build(folder.path(), "the app")?;
    fs::write(folder.path().join("secret.txt"), "not of a kind that is served")?;
    let site = Site::open(folder.path())?.routes();
    for path in ["/", "/lamp", "/lamp/2026-11-21", "/pair", "/%2e%2e/x"] {
        assert_eq!(ask(&site, path, &[]).await?.body, "the app", "{path}");
    }
    for path in ["/assets/app-0.js", "/assets/none", "/v1/none", "/secret.txt", "/../Cargo.toml"] {
        let answer = ask(&site, path, &[]).await?;
        assert_eq!((answer.status, answer.body.as_str()), (StatusCode::NOT_FOUND, ""), "{path}");
    }
    let posted = Request::builder().method(Method::POST).uri("/").body(Body::empty())?;
    assert_eq!(site.oneshot(posted).await?.status(), StatusCode::METHOD_NOT_ALLOWED);
    Ok(())
}

#[tokio::test]
async fn every_answer_protects_who_looks_at_it() -> Outcome {
    let folder = tempfile::tempdir()?;
    build(folder.path(), "one")?;
    let site = Site::open(folder.path())?.routes();
    for path in ["/", "/assets/app-1.js", "/safety", "/none.js"] {
        let answer = ask(&site, path, &[]).await?;
        let policy = answer.header(header::CONTENT_SECURITY_POLICY);
        for rule in ["default-src 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"] {
            assert!(policy.contains(rule), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
        assert_eq!(answer.header(header::X_CONTENT_TYPE_OPTIONS), "nosniff");
        assert_eq!(answer.header(header::REFERRER_POLICY), "no-referrer");
    }
    Ok(())
}

#[tokio::test]
async fn the_page_on_safety_needs_no_script_and_speaks_the_language_of_who_reads() -> Outcome {
    let folder = tempfile::tempdir()?;
    build(folder.path(), "one")?;
    let site = Site::open(folder.path())?.routes();
    let english = ask(&site, "/safety", &[("accept-language", "sv, en;q=0.7, de;q=0.3")]).await?;
    assert_eq!((english.status, english.header(header::CONTENT_LANGUAGE)), (StatusCode::OK, "en"));
    assert!(english.body.contains(r#"<html lang="en" dir="ltr">"#) && !english.body.contains("<script"));
    assert!(english.body.contains(r#"<link rel="stylesheet" href="/assets/app-1.css">"#));
    assert!(english.body.contains(r#"href="/safety/ar" lang="ar""#));
    assert_eq!(ask(&site, "/safety/en", &[("accept-language", "de")]).await?.header(header::CONTENT_LANGUAGE), "en");
    let arabic = ask(&site, "/safety", &[("accept-language", "ar-EG,ar;q=0.9,en;q=0.8")]).await?;
    assert!(arabic.body.contains(r#"<html lang="ar" dir="rtl">"#) && arabic.header(header::CONTENT_LANGUAGE) == "ar");
    for code in ["en", "it", "fr", "de", "pl", "pt", "ru", "ar", "ja", "zh", "es"] {
        let answer = ask(&site, &format!("/safety/{code}"), &[]).await?;
        assert!(answer.header(header::CONTENT_LANGUAGE).starts_with(code), "{code}");
        assert!(!answer.body.contains("safety-") && !answer.body.contains("help-"), "{code} lacks a message");
    }
    let safety = ask(&site, "/safety/de", &[]).await?;
    assert!(safety.body.contains(r#"href="/away">Schnell weg</a>"#));
    for page in ["/who", "/help/script", "/help/browser", "/help/loading"] {
        let answer = ask(&site, page, &[]).await?;
        assert!(answer.body.contains("<h1>") && !answer.body.contains("<script"), "{page}");
    }
    Ok(())
}

#[tokio::test]
async fn where_leaving_quickly_leads_says_nothing_of_the_app() -> Outcome {
    let folder = tempfile::tempdir()?;
    build(folder.path(), "one")?;
    let site = Site::open(folder.path())?.routes();
    for (language, title) in [("en", "New tab"), ("de", "Neuer Tab"), ("sv", "New tab")] {
        let away = ask(&site, "/away", &[("accept-language", language)]).await?;
        assert_eq!(away.status, StatusCode::OK);
        assert!(away.body.contains(&format!("<title>{title}</title>")), "{language}: {}", away.body);
        assert!(away.body.contains("<body></body>") && !away.body.contains("Leeward"), "{}", away.body);
        assert!(!away.body.contains("/assets/") && !away.body.contains("<script"), "{}", away.body);
        assert!(away.header(header::CONTENT_SECURITY_POLICY).contains("default-src 'none'"));
    }
    Ok(())
}

#[tokio::test]
async fn another_name_has_a_manifest_in_every_language() -> Outcome {
    let folder = tempfile::tempdir()?;
    build(folder.path(), "one")?;
    let list = r#"{"assets":{"icons/notes-192.png":"/assets/icons-notes-192-1.png"}}"#;
    fs::write(folder.path().join("assets.json"), list)?;
    let site = Site::open(folder.path())?.routes();
    for code in ["en", "it", "fr", "de", "pl", "pt", "ru", "ar", "ja", "zh", "es"] {
        for key in ["notes", "weather"] {
            let answer = ask(&site, &format!("/alias/{key}/{code}.webmanifest"), &[]).await?;
            assert_eq!(answer.header(header::CONTENT_TYPE), "application/manifest+json");
            let manifest: serde_json::Value = serde_json::from_str(&answer.body)?;
            assert_eq!((&manifest["id"], &manifest["name"]), (&format!("/{key}").into(), &manifest["short_name"]));
            assert!(!answer.body.contains("Leeward") && !answer.body.contains("more-alias"), "{}", answer.body);
        }
    }
    let german = ask(&site, "/alias/notes/de.webmanifest", &[]).await?;
    assert!(german.body.contains("Notizen") && german.body.contains("/assets/icons-notes-192-1.png"));
    for path in ["/alias/leeward/de.webmanifest", "/alias/notes/xx.webmanifest", "/alias/notes.webmanifest"] {
        assert_eq!(ask(&site, path, &[]).await?.status, StatusCode::NOT_FOUND, "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn a_newer_build_is_noticed_when_it_is_whole() -> Outcome {
    let folder = tempfile::tempdir()?;
    build(folder.path(), "one")?;
    let site = Site::open(folder.path())?.routes();
    let later = std::time::SystemTime::now() + std::time::Duration::from_secs(5);
    let touch = |file: &str| fs::File::options().append(true).open(folder.path().join(file))?.set_modified(later);

    fs::write(folder.path().join("assets.json"), "half writ")?;
    touch("index.html")?;
    assert_eq!(ask(&site, "/", &[]).await?.body, "one");

    build(folder.path(), "two")?;
    touch("index.html")?;
    assert_eq!(ask(&site, "/", &[]).await?.body, "two");
    Ok(())
}

#[test]
fn a_folder_without_a_build_is_refused() -> Outcome {
    let folder = tempfile::tempdir()?;
    assert!(matches!(Site::open(folder.path()), Err(SiteFault::NotBuilt { .. })));
    assert!(matches!(Site::open(&folder.path().join("none")), Err(SiteFault::NotBuilt { .. })));
    fs::create_dir(folder.path().join("assets"))?;
    fs::write(folder.path().join("index.html"), "by hand")?;
    assert!(matches!(Site::open(folder.path()), Err(SiteFault::List { .. })));
    Ok(())
}
