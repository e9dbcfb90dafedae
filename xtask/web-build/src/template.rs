use std::collections::BTreeMap;

use crate::fault::Fault;

/// Fills a template: `{{name}}` becomes the value of that name.
pub(crate) fn fill(template: &str, content: &[u8], values: &BTreeMap<String, String>) -> Result<String, Fault> {
    let mut rest = std::str::from_utf8(content).map_err(|_| Fault::NotText(template.into()))?;
    let mut filled = String::with_capacity(rest.len());
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) =
            after.split_once("}}").ok_or_else(|| Fault::OpenPlaceholder { template: template.into() })?;
        let unknown = || Fault::UnknownAsset { template: template.into(), name: name.into() };
        filled.push_str(before);
        filled.push_str(values.get(name).ok_or_else(unknown)?);
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_gets_its_values_or_says_which_is_missing() {
        let values = BTreeMap::from([("app.js".to_owned(), "/assets/app-1.js".to_owned())]);
        let filled = |text: &str| fill("boot.js", text.as_bytes(), &values).map_err(|fault| fault.to_string());
        assert_eq!(filled("import('{{app.js}}') // }}"), Ok("import('/assets/app-1.js') // }}".into()));
        assert_eq!(filled("{{app.css}}"), Err("boot.js names {{app.css}}, which does not exist".into()));
        assert!(filled("{{app.js").is_err());
    }
}
