use axum::{
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::{
    alias::Aliases,
    files::{File, Form},
    pages::Page,
};

/// A file in the smallest form that the browser takes.
pub(crate) fn file(file: &File, wants: &HeaderMap) -> Response {
    let packed = [("br", &file.brotli), ("gzip", &file.gzip)];
    let packed = packed.into_iter().find_map(|(name, form)| {
        form.as_ref().filter(|_| accepts(wants, &header::ACCEPT_ENCODING, name)).map(|form| (name, form))
    });
    let keep = if file.lasting { "public, max-age=31536000, immutable" } else { "no-cache" };
    let form = packed.map_or(&file.plain, |(_, form)| form);
    let mut answer = form_of(form, file.kind, wants);
    let headers = answer.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some((name, _)) = packed {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    answer
}

/// A page that the server wrote.
pub(crate) fn page(page: &Page, wants: &HeaderMap) -> Response {
    let mut answer = form_of(&page.form, "text/html; charset=utf-8", wants);
    let headers = answer.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-language"));
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(page.locale.tag()));
    answer
}

/// A manifest that the server wrote.
pub(crate) fn manifest(form: &Form, wants: &HeaderMap) -> Response {
    let mut answer = form_of(form, Aliases::KIND, wants);
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    answer
}

/// What a header with a list accepts, best first.
pub(crate) fn accepted(wants: &HeaderMap, name: &HeaderName) -> Vec<String> {
    let mut accepted = Vec::new();
    for value in wants.get_all(name).iter().filter_map(|value| value.to_str().ok()) {
        for part in value.split(',') {
            let (what, quality) = part.split_once(';').unwrap_or((part, ""));
            let quality = quality.trim().strip_prefix("q=").map_or(Ok(1.0), str::parse::<f32>).unwrap_or(0.0);
            if quality > 0.0 {
                accepted.push((what.trim().to_ascii_lowercase(), quality));
            }
        }
    }
    // Stable, so that the order of the header decides between equals.
    accepted.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    accepted.into_iter().map(|(what, _)| what).collect()
}

fn accepts(wants: &HeaderMap, name: &HeaderName, what: &str) -> bool {
    accepted(wants, name).iter().any(|accepted| accepted == what)
}

/// The bytes, or word that the browser has them already.
fn form_of(form: &Form, kind: &'static str, wants: &HeaderMap) -> Response {
    let known = wants.get_all(header::IF_NONE_MATCH).iter().any(|tags| {
        let same = |tag: &[u8]| tag.trim_ascii().strip_prefix(b"W/").unwrap_or(tag.trim_ascii()) == form.tag.as_bytes();
        tags.as_bytes().split(|byte| *byte == b',').any(same)
    });
    let tag = [(header::ETAG, form.tag.clone())];
    if known {
        (StatusCode::NOT_MODIFIED, tag).into_response()
    } else {
        (tag, [(header::CONTENT_TYPE, HeaderValue::from_static(kind))], form.bytes.clone()).into_response()
    }
}
