use content::{Text, msg};

/// The path of the page that leaving quickly leads to.
pub(crate) const AWAY: &str = "away";

/// An empty page. It names nothing, leads nowhere and loads nothing, so that it is there at once and tells nothing.
pub(crate) fn away(text: &Text) -> String {
    let locale = text.locale();
    format!(
        r#"<!doctype html>
<html lang="{lang}" dir="{dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>{title}</title>
<link rel="icon" href="data:,">
</head>
<body></body>
</html>
"#,
        lang = locale.tag(),
        dir = locale.dir().attribute(),
        title = super::pages::escaped(&text.get(msg::AWAY_TITLE, [])),
    )
}
