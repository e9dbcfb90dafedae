/// Least length of padded content, in bytes.
pub(crate) const FLOOR: usize = 512;

/// Appends `80 00*` (ISO/IEC 7816-4) up to the length that Padmé gives (at least [`FLOOR`]).
pub(crate) fn pad(mut content: Vec<u8>) -> Vec<u8> {
    let padded = padded_len(content.len() + 1);
    content.push(0x80);
    content.resize(padded, 0);
    content
}

/// Takes the padding off; none unless it is exactly what [`pad`] would have written.
pub(crate) fn unpad(mut padded: Vec<u8>) -> Option<Vec<u8>> {
    let end = padded.iter().rposition(|byte| *byte != 0)?;
    if padded[end] != 0x80 || padded.len() != padded_len(end + 1) {
        return None;
    }
    padded.truncate(end);
    Some(padded)
}

/// Padmé (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", 2019): lengths of
/// which only the leading bits say something; at most 12 % more.
fn padded_len(len: usize) -> usize {
    if len <= FLOOR {
        return FLOOR;
    }
    let exponent = len.ilog2();
    let mantissa = exponent.ilog2() + 1;
    let mask = (1_usize << (exponent - mantissa)) - 1;
    (len + mask) & !mask
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_padded_comes_back_at_every_length() {
        for len in 0..3000 {
            let content: Vec<u8> = (0..len).map(|i| u8::try_from(i % 251).unwrap_or(0)).collect();
            let padded = pad(content.clone());
            assert!(padded.len() >= FLOOR && padded.len() > len);
            assert!(padded.len() <= FLOOR.max(len + 1 + (len + 1) * 12 / 100), "{len} became {}", padded.len());
            assert_eq!(unpad(padded), Some(content));
        }
    }

    #[test]
    fn known_lengths() {
        assert_eq!(padded_len(512), 512);
        assert_eq!(padded_len(513), 544);
        assert_eq!(padded_len(1000), 1024);
        assert_eq!(padded_len(50_000), 51_200);
    }

    #[test]
    fn other_padding_is_refused() {
        assert_eq!(unpad(Vec::new()), None);
        assert_eq!(unpad(vec![0; 512]), None);
        assert_eq!(unpad(vec![1; 512]), None);
        let mut long = pad(b"Tom".to_vec());
        long.push(0);
        assert_eq!(unpad(long), None);
    }
}
