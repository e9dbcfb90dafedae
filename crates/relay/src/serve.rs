//! The accept loop. It is our own because time-outs for the first byte, the header and the body, and a
//! bound on connections, belong in front of everything else.

use std::{
    future::Future,
    io,
    net::{IpAddr, Ipv6Addr},
    pin::{Pin, pin},
    sync::Arc,
    task::{Context, Poll, ready},
    time::Duration,
};

use axum::{Router, body::Bytes};
use hyper::{
    Request,
    body::{Body, Frame, Incoming, SizeHint},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore, watch},
    time::{Sleep, sleep, timeout},
};
use tower::Service;

use crate::Limits;

/// Where a request comes from, as far as limits care: an IPv4 address, or an IPv6 network of 64 bits.
/// It is kept in memory only, and has no `Debug` so that no log shows it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Peer(IpAddr);

impl Peer {
    /// The peer of an address.
    pub fn of(address: IpAddr) -> Self {
        Self(match address.to_canonical() {
            IpAddr::V6(v6) => {
                let [a, b, c, d, ..] = v6.segments();
                Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
            }
            v4 => v4,
        })
    }

    /// Whoever's address is not known.
    pub(crate) fn unknown() -> Self {
        Self(Ipv6Addr::UNSPECIFIED.into())
    }
}

/// Serves `app` on `listener` until `shutdown` is ready; then takes no more connections, lets requests
/// that are under way finish for up to ten seconds, and returns.
///
/// Every request carries its [`Peer`] as an extension.
pub async fn serve(listener: TcpListener, app: Router, limits: &Limits, shutdown: impl Future<Output = ()>) {
    let places = Arc::new(Semaphore::new(limits.connections.min(Semaphore::MAX_PERMITS)));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.header).max_buf_size(64 * 1024);
    let times = Times { first_byte: limits.first_byte, body: limits.body };
    let (stop, stopped) = watch::channel(());
    let mut shutdown = pin!(shutdown);
    loop {
        let accepted = tokio::select! {
            () = &mut shutdown => break,
            accepted = accept(&listener, &places) => accepted,
        };
        match accepted {
            Ok((stream, from, place)) => {
                tokio::spawn(connection(http.clone(), stream, from, app.clone(), times, stopped.clone(), place));
            }
            Err(cause) => {
                // Out of file handles, most likely: waiting a little lets some go.
                tracing::warn!(%cause, "accepting a connection failed");
                sleep(Duration::from_millis(50)).await;
            }
        }
    }
    drop((listener, stopped));
    stop.send_replace(());
    if timeout(Duration::from_secs(10), stop.closed()).await.is_err() {
        tracing::warn!("connections still open after ten seconds are cut");
    }
}

#[derive(Clone, Copy)]
struct Times {
    first_byte: Duration,
    body: Duration,
}

async fn accept(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
) -> io::Result<(TcpStream, Peer, OwnedSemaphorePermit)> {
    let place = Arc::clone(places).acquire_owned().await.map_err(io::Error::other)?;
    let (stream, from) = listener.accept().await?;
    Ok((stream, Peer::of(from.ip()), place))
}

async fn connection(
    http: http1::Builder,
    stream: TcpStream,
    from: Peer,
    app: Router,
    times: Times,
    mut stopped: watch::Receiver<()>,
    place: OwnedSemaphorePermit,
) {
    // An upgraded connection outlives this task, and must keep its place until it ends.
    let place = Arc::new(place);
    // Answers are small and someone waits for each.
    let _ = stream.set_nodelay(true);
    tokio::select! {
        () = closed(&mut stopped) => return,
        byte = timeout(times.first_byte, stream.readable()) => if !matches!(byte, Ok(Ok(()))) {
            return;
        },
    }
    let answer = service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(|body| Timed { body, allowed: times.body, deadline: None });
        request.extensions_mut().insert(from);
        request.extensions_mut().insert(Place(Arc::clone(&place)));
        app.clone().call(request)
    });
    let mut connection = pin!(http.serve_connection(TokioIo::new(stream), answer).with_upgrades());
    // What goes wrong here is the peer going away or being too slow; neither is worth a line.
    tokio::select! {
        _ = &mut connection => return,
        () = closed(&mut stopped) => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}

async fn closed(stopped: &mut watch::Receiver<()>) {
    let _ = stopped.changed().await;
}

/// The place of a connection among those that may be open; who upgrades it keeps it.
#[derive(Clone)]
pub(crate) struct Place(#[expect(dead_code, reason = "held, never read")] Arc<OwnedSemaphorePermit>);

/// A body that must have come within a time.
struct Timed {
    body: Incoming,
    allowed: Duration,
    deadline: Option<Pin<Box<Sleep>>>,
}

impl Body for Timed {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(cx) {
            return Poll::Ready(frame.map(|frame| frame.map_err(io::Error::other)));
        }
        // Most bodies are there at once and need no timer.
        let allowed = self.allowed;
        let deadline = self.deadline.get_or_insert_with(|| Box::pin(sleep(allowed)));
        ready!(deadline.as_mut().poll(cx));
        Poll::Ready(Some(Err(io::ErrorKind::TimedOut.into())))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_household_is_one_peer() {
        let peer = |text: &str| text.parse().map(Peer::of).ok();
        assert!(peer("2001:db8:1:2::5") == peer("2001:db8:1:2:aaaa::9"));
        assert!(peer("2001:db8:1:2::5") != peer("2001:db8:1:3::5"));
        assert!(peer("::ffff:192.0.2.7") == peer("192.0.2.7"));
        assert!(peer("192.0.2.7") != peer("192.0.2.8"));
    }
}
