//! Records in the browser's IndexedDB.
//!
//! Each call is one transaction. All its requests are made at once, nothing is awaited inside it, and its
//! end decides. Commits ask for strict durability. A connection that the browser dropped is opened again.
//! Thin over the browser's own interface, because what is needed of it is small: the durability, and the
//! reason of an abort.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    rc::Rc,
};

use engine::{Commit, Key, StoreFault};
use js_sys::{Array, Function, JsString, Object, Promise, Reflect, Uint8Array};
use rand_core::CryptoRng;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbFactory, IdbKeyRange, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction};

use super::Vault;

/// Sealed records, by key.
const RECORDS: &str = "records";
/// What opens them ([`super::key_record`]), and who holds the pen.
const LOCK: &str = "lock";
/// Name of the record that says who writes here: the last who opened.
const WRITER: &str = "writer";
/// From so many keys of one family on, the family is read in one request.
const BULK: usize = 8;

/// An opened database. Takes the pen: an earlier opening can write no more. Where there is no room even for that, it
/// is taken with the first write that finds room, if nobody else took it meanwhile; reading goes on.
pub struct Idb {
    name: String,
    writer: String,
    /// What [`WRITER`] has to say for this opening to write.
    pen: RefCell<Option<String>>,
    connection: RefCell<Connection>,
}

impl Idb {
    /// Opens the database, making it if it is missing.
    pub async fn open(name: &str, rng: &mut dyn CryptoRng) -> Result<Self, StoreFault> {
        let connection = RefCell::new(connect(name).await?);
        let writer = format!("{:016x}{:016x}", rng.next_u64(), rng.next_u64());
        let idb = Self { name: name.to_owned(), writer, pen: RefCell::default(), connection };
        let held = idb.lock_record(WRITER).await?.as_string();
        idb.pen.replace(held);
        match idb.transact(Pen::Take, |transaction| idb.take_pen(transaction)).await {
            Ok(()) | Err(StoreFault::Full) => Ok(idb),
            Err(fault) => Err(fault),
        }
    }

    /// A record about the lock; undefined when there is none.
    pub(crate) async fn lock_record(&self, name: &str) -> Result<JsValue, StoreFault> {
        let name = JsValue::from_str(name);
        self.transact(Pen::Leave, |transaction| transaction.object_store(LOCK)?.get(&name)).await.map(result)
    }

    /// Writes a record about the lock.
    pub(crate) async fn put_lock_record(&self, name: &str, value: &JsValue) -> Result<(), StoreFault> {
        let name = JsValue::from_str(name);
        self.transact(Pen::Hold, |transaction| transaction.object_store(LOCK)?.put_with_key(value, &name).map(drop))
            .await
    }

    /// One transaction, tried a second time on a new connection if the first was dropped. What it asks for
    /// is the same both times, so that it does no harm if the first did take place.
    async fn transact<T>(
        &self,
        pen: Pen,
        requests: impl Fn(&IdbTransaction) -> Result<T, JsValue>,
    ) -> Result<T, StoreFault> {
        match self.attempt(pen, &requests).await {
            Err(Trouble::Dropped) => {
                let anew = connect(&self.name).await?;
                self.connection.replace(anew);
                self.attempt(pen, &requests).await.map_err(Trouble::fault)
            }
            outcome => outcome.map_err(Trouble::fault),
        }
    }

    async fn attempt<T>(
        &self,
        pen: Pen,
        requests: impl Fn(&IdbTransaction) -> Result<T, JsValue>,
    ) -> Result<T, Trouble> {
        let database = self.connection.borrow().database.clone();
        let transaction = begin(&database, pen).map_err(|error| Trouble::of(&error))?;
        let robbed = Rc::new(Cell::new(false));
        let _check = match pen {
            Pen::Hold => Some(self.check_pen(&transaction, &robbed).map_err(|error| Trouble::of(&error))?),
            Pen::Take | Pen::Leave => None,
        };
        let made = match requests(&transaction) {
            Ok(made) => made,
            Err(error) => {
                // What was asked for already must not be stored by itself.
                let _ = transaction.abort();
                return Err(Trouble::of(&error));
            }
        };
        let ended = settled(|done, failed| {
            transaction.set_oncomplete(Some(done));
            transaction.set_onabort(Some(failed));
        });
        match ended.await {
            Ok(_) => {
                if pen != Pen::Leave {
                    self.pen.replace(Some(self.writer.clone()));
                }
                Ok(made)
            }
            Err(_) if robbed.get() => Err(Trouble::Fault(StoreFault::Busy)),
            Err(_) => Err(transaction.error().map_or(Trouble::Dropped, |error| Trouble::of(&error))),
        }
    }

    /// Has the transaction aborted if another opening took the pen. The request comes first of all, and
    /// its answer is looked at in the event itself, so the transaction does not wait for anything.
    fn check_pen(
        &self,
        transaction: &IdbTransaction,
        robbed: &Rc<Cell<bool>>,
    ) -> Result<Closure<dyn FnMut()>, JsValue> {
        let request = transaction.object_store(LOCK)?.get(&WRITER.into())?;
        let held = self.pen.borrow().clone();
        if held.as_ref() != Some(&self.writer) {
            self.take_pen(transaction)?;
        }
        let asked = request.clone();
        let (transaction, robbed) = (transaction.clone(), Rc::clone(robbed));
        let check = Closure::new(move || {
            if result(asked.clone()).as_string() != held {
                robbed.set(true);
                let _ = transaction.abort();
            }
        });
        request.set_onsuccess(Some(check.as_ref().unchecked_ref()));
        Ok(check)
    }

    fn take_pen(&self, transaction: &IdbTransaction) -> Result<(), JsValue> {
        let me = JsValue::from_str(&self.writer);
        transaction.object_store(LOCK)?.put_with_key(&me, &WRITER.into()).map(drop)
    }
}

impl Vault for Idb {
    async fn keys(&self) -> Result<Vec<Key>, StoreFault> {
        let request =
            self.transact(Pen::Leave, |transaction| transaction.object_store(RECORDS)?.get_all_keys()).await?;
        let mut keys: Vec<Key> = names(&result(request)).collect();
        keys.sort_unstable();
        Ok(keys)
    }

    async fn read(&self, keys: &[Key]) -> Result<Vec<(Key, Vec<u8>)>, StoreFault> {
        let mut families: BTreeMap<&str, Vec<&Key>> = BTreeMap::new();
        for key in keys {
            families.entry(key.0.rsplit_once('/').map_or("", |(family, _)| family)).or_default().push(key);
        }
        for family in families.values_mut() {
            family.sort_unstable();
            family.dedup();
        }
        let reads = self
            .transact(Pen::Leave, |transaction| {
                let store = transaction.object_store(RECORDS)?;
                families.values().map(|family| Read::ask(&store, family)).collect::<Result<Vec<_>, _>>()
            })
            .await?;
        let mut records = Vec::with_capacity(keys.len());
        for (read, family) in reads.into_iter().zip(families.values()) {
            read.take(family, &mut records);
        }
        Ok(records)
    }

    async fn commit(&self, commit: &Commit) -> Result<(), StoreFault> {
        self.transact(Pen::Hold, |transaction| {
            let store = transaction.object_store(RECORDS)?;
            for key in &commit.delete {
                store.delete(&JsValue::from_str(&key.0))?;
            }
            for (key, value) in &commit.put {
                store.put_with_key(&Uint8Array::from(value.as_slice()), &JsValue::from_str(&key.0))?;
            }
            Ok(())
        })
        .await
    }

    async fn wipe(&self) -> Result<(), StoreFault> {
        self.transact(Pen::Hold, |transaction| {
            transaction.object_store(RECORDS)?.clear()?;
            transaction.object_store(LOCK)?.clear().map(drop)
        })
        .await
    }
}

/// What a transaction does with the pen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pen {
    /// Only reads.
    Leave,
    /// Writes, and only if nobody took it from this opening.
    Hold,
    /// Writes that this opening holds it from now on.
    Take,
}

/// Why a transaction came to nothing.
enum Trouble {
    /// The connection is gone.
    Dropped,
    Fault(StoreFault),
}

impl Trouble {
    fn of(error: &JsValue) -> Self {
        match &*name_of(error) {
            // An abort without a reason of its own, a closed connection, a storage process that restarted.
            "InvalidStateError" | "AbortError" | "UnknownError" | "TransactionInactiveError" => Self::Dropped,
            "QuotaExceededError" => Self::Fault(StoreFault::Full),
            "SecurityError" | "NotAllowedError" | "ReadOnlyError" => Self::Fault(StoreFault::Denied),
            _ => Self::Fault(StoreFault::Broken),
        }
    }

    fn fault(self) -> StoreFault {
        match self {
            Self::Dropped => StoreFault::Broken,
            Self::Fault(fault) => fault,
        }
    }
}

/// A connection that lets go when another page wants to change or delete the database.
struct Connection {
    database: IdbDatabase,
    _let_go: Closure<dyn FnMut()>,
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.database.set_onversionchange(None);
        self.database.close();
    }
}

async fn connect(name: &str) -> Result<Connection, StoreFault> {
    // Where pages may not store anything, browsers give nothing, throw, or refuse to open.
    let factory: Option<IdbFactory> = web_sys::window().and_then(|window| window.indexed_db().ok().flatten());
    let request = factory.ok_or(StoreFault::Denied)?.open_with_u32(name, 1).map_err(|_| StoreFault::Denied)?;
    let _upgrade = on_upgrade(&request);
    let opened = settled(|done, failed| {
        request.set_onsuccess(Some(done));
        request.set_onerror(Some(failed));
        request.set_onblocked(Some(failed));
    });
    if opened.await.is_err() {
        let error = request.error().ok().flatten().map(JsValue::from);
        return Err(match error.map(|error| Trouble::of(&error)) {
            Some(Trouble::Fault(fault)) => fault,
            Some(Trouble::Dropped) | None => StoreFault::Denied,
        });
    }
    let database: IdbDatabase = result(request.unchecked_into()).dyn_into().map_err(|_| StoreFault::Broken)?;
    let held = database.clone();
    let let_go = Closure::new(move || held.close());
    database.set_onversionchange(Some(let_go.as_ref().unchecked_ref()));
    Ok(Connection { database, _let_go: let_go })
}

/// Makes the stores when the database is new.
fn on_upgrade(request: &IdbOpenDbRequest) -> Closure<dyn FnMut()> {
    let asked: IdbRequest = request.clone().unchecked_into();
    let upgrade = Closure::new(move || {
        if let Ok(database) = result(asked.clone()).dyn_into::<IdbDatabase>() {
            for store in [RECORDS, LOCK] {
                // Should it fail, the first transaction finds no store, and that is the fault that counts.
                let _ = database.create_object_store(store);
            }
        }
    });
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    upgrade
}

fn begin(database: &IdbDatabase, pen: Pen) -> Result<IdbTransaction, JsValue> {
    let stores: Array = [RECORDS, LOCK].into_iter().map(JsValue::from_str).collect();
    let mode = JsValue::from_str(if pen == Pen::Leave { "readonly" } else { "readwrite" });
    let options = Object::new();
    // Who holds the pen matters among pages that are alive, not after a power cut.
    let durability = if pen == Pen::Hold { "strict" } else { "relaxed" };
    Reflect::set(&options, &"durability".into(), &durability.into())?;
    let transaction: Function = Reflect::get(database, &"transaction".into())?.dyn_into()?;
    transaction.call3(database, &stores, &mode, &options)?.dyn_into()
}

/// How the keys of one family are read.
enum Read {
    /// One request for the span from first to last: its keys and its values.
    Span(IdbRequest, IdbRequest),
    /// One request a key.
    Each(Vec<IdbRequest>),
}

impl Read {
    fn ask(store: &IdbObjectStore, family: &[&Key]) -> Result<Self, JsValue> {
        let text = |key: &Key| JsValue::from_str(&key.0);
        if let (BULK.., Some(first), Some(last)) = (family.len(), family.first(), family.last()) {
            let span = IdbKeyRange::bound(&text(first), &text(last))?;
            return Ok(Self::Span(store.get_all_keys_with_key(&span)?, store.get_all_with_key(&span)?));
        }
        family.iter().map(|key| store.get(&text(key))).collect::<Result<_, _>>().map(Self::Each)
    }

    fn take(self, family: &[&Key], records: &mut Vec<(Key, Vec<u8>)>) {
        match self {
            Self::Span(keys, values) => {
                let values: Array = result(values).dyn_into().unwrap_or_default();
                let found = names(&result(keys)).zip(values.iter());
                records.extend(
                    found.filter(|(key, _)| family.binary_search(&key).is_ok()).map(|(key, value)| (key, bytes(value))),
                );
            }
            Self::Each(requests) => {
                let found = family.iter().zip(requests.into_iter().map(result));
                let found = found.filter(|(_, value)| !value.is_undefined());
                records.extend(found.map(|(key, value)| ((*key).clone(), bytes(value))));
            }
        }
    }
}

/// The result of a request in a transaction that has ended well, or in the request's own event.
fn result(request: IdbRequest) -> JsValue {
    request.result().unwrap_or(JsValue::UNDEFINED)
}

fn names(keys: &JsValue) -> impl Iterator<Item = Key> + use<> {
    let keys: Vec<JsValue> = keys.dyn_ref::<Array>().map(Array::to_vec).unwrap_or_default();
    keys.into_iter().filter_map(|key| key.as_string().map(Key))
}

/// A value of another type was never written here; empty, it is named as damaged.
fn bytes(value: JsValue) -> Vec<u8> {
    value.dyn_into::<Uint8Array>().map(|bytes| bytes.to_vec()).unwrap_or_default()
}

/// The `name` of an exception, whatever was thrown.
fn name_of(error: &JsValue) -> String {
    let name = Reflect::get(error, &"name".into()).ok();
    name.and_then(|name| name.dyn_into::<JsString>().ok()).map(String::from).unwrap_or_default()
}

/// A promise as a future. `wire` says which event settles it which way.
async fn settled(wire: impl FnOnce(&Function, &Function)) -> Result<JsValue, JsValue> {
    let mut wire = Some(wire);
    let promise = Promise::new(&mut |done, failed| {
        if let Some(wire) = wire.take() {
            wire(&done, &failed);
        }
    });
    JsFuture::from(promise).await
}
