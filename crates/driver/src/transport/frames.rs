//! What is said on a live socket, whatever carries it.

use engine::Listen;
use proto::{ClientFrame, Positioned, Response, ServerFrame, decode, encode};

use super::SocketEnd;

/// The first frame, with the token in it.
pub(super) fn hello(listen: &Listen) -> Vec<u8> {
    encode(&ClientFrame::Hello { space: listen.space, token: listen.token, after: listen.after })
}

/// Takes a frame in; gives the end of the socket when this frame is it.
pub(super) fn take(bytes: &[u8], news: &mut dyn FnMut(Vec<Positioned>, u64)) -> Option<SocketEnd> {
    match decode("frame", bytes) {
        Ok(ServerFrame::Envelopes { items, links }) => {
            news(items, links);
            None
        }
        Ok(ServerFrame::Reply { id: 0, response: Response::Refused(code) }) => Some(SocketEnd::Refused(code)),
        // No call was made here, so an answer to one, or what is no frame at all, is a relay that has
        // lost its way. The engine fetches instead and tries a socket again later.
        Ok(ServerFrame::Reply { .. }) | Err(_) => Some(SocketEnd::Closed),
    }
}

#[cfg(test)]
mod tests {
    use proto::Code;

    use super::*;

    #[test]
    fn envelopes_are_told_a_refusal_ends_it_and_nonsense_does_too() {
        let mut told = Vec::new();
        let mut news = |items: Vec<Positioned>, links| told.push((items.len(), links));
        let envelopes =
            ServerFrame::Envelopes { items: vec![Positioned { position: 1, envelope: vec![1].into() }], links: 2 };
        assert_eq!(take(&encode(&envelopes), &mut news), None);
        let refusal = |id| encode(&ServerFrame::Reply { id, response: Response::Refused(Code::HistoryChanged) });
        assert_eq!(take(&refusal(0), &mut news), Some(SocketEnd::Refused(Code::HistoryChanged)));
        assert_eq!(take(&refusal(7), &mut news), Some(SocketEnd::Closed));
        assert_eq!(take(b"\xff nonsense", &mut news), Some(SocketEnd::Closed));
        assert_eq!(told, [(1, 2)]);
    }
}
