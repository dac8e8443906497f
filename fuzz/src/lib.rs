//! What must hold for any text and any framing.

mod whole;

pub use whole::{gzip, whole};

use kelemetry::input::{Block, Framing, PieceKind, ReadOptions, Records, cut_text};
use kelemetry::model::{FileId, Position};
use kelemetry::source::{Batch, Keep, PathHint, parse_block};

/// Cuts `data` whole and in small parts, with limits taken from its first bytes. The records must be
/// the same, and what is cut must be the text.
///
/// # Panics
/// When they are not.
pub fn cut(framing: Framing, data: &[u8]) {
    let [chunk, block, whole, text @ ..] = data else { return };
    let options = ReadOptions {
        block: usize::from(*block) + 1,
        json_whole: usize::from(*whole),
        yaml_whole: usize::from(*whole),
        ..ReadOptions::default()
    };
    let at_once = records(framing, text, text.len(), &options);
    let in_parts = records(framing, text, usize::from(*chunk) + 1, &options);
    assert_eq!(at_once, in_parts);
}

/// Puts records together from `data`, fed whole and in small parts: they must be the same.
///
/// # Panics
/// When they are not.
pub fn rebuild(framing: Framing, data: &[u8]) {
    let [chunk, block, text @ ..] = data else { return };
    let options = ReadOptions { block: usize::from(*block) + 1, ..ReadOptions::default() };
    let at_once = rebuilt(framing, text, text.len(), &options);
    let in_parts = rebuilt(framing, text, usize::from(*chunk) + 1, &options);
    assert_eq!(at_once, in_parts);
}

/// Each record with its line, and what is made of it.
fn rebuilt(framing: Framing, text: &[u8], chunk: usize, options: &ReadOptions) -> Vec<(u64, u64, Vec<u8>)> {
    let mut records = Vec::new();
    for block in cut_text(framing, text, chunk, options) {
        check_books(&parse_block(&block, keep(false), &PathHint::default()));
        let Records::Rebuilt(rebuilt) = block.records else { panic!("records of the file's own text") };
        for record in rebuilt {
            let newlines = text[..record.offset as usize].iter().filter(|&&byte| byte == b'\n').count();
            assert_eq!(record.line, 1 + newlines as u64);
            records.push((record.line, record.offset, block.bytes[record.range].to_vec()));
        }
    }
    records
}

/// Each record with its line, checked against the text.
fn records(
    framing: Framing,
    text: &[u8],
    chunk: usize,
    options: &ReadOptions,
) -> Vec<(u64, PieceKind, Vec<u8>)> {
    let mut records = Vec::new();
    let mut offset = 0;
    for block in cut_text(framing, text, chunk, options) {
        let line = |at: usize| 1 + text[..at].iter().filter(|&&byte| byte == b'\n').count() as u64;
        let start = block.offset as usize;
        assert_eq!(block.first_line, line(start));
        let pieces = match block.records {
            Records::Json(pieces) | Records::Yaml(pieces) | Records::Etcd(pieces) => pieces,
            Records::Lines | Records::Rebuilt(_) => Vec::new(),
        };
        if !matches!(pieces.first().map(|piece| piece.kind), Some(PieceKind::ListEnd { .. })) {
            assert_eq!(start, offset);
            offset += block.bytes.len();
            assert_eq!(block.bytes[..], text[start..offset]);
        }
        for piece in pieces {
            assert_eq!(piece.line, line(start + piece.range.start));
            records.push((piece.line, piece.kind, block.bytes[piece.range].to_vec()));
        }
    }
    assert_eq!(offset, text.len());
    records
}

/// A block of lines.
fn lines(text: &[u8]) -> Block {
    let start = Position { file: FileId(0), line: 1, offset: 0 };
    Block::new(start, text.to_vec().into(), Records::Lines)
}

/// Everything is kept, bodies or not.
pub fn keep(no_bodies: bool) -> Keep {
    Keep { noise: true, reads: true, no_bodies, ..Keep::default() }
}

/// Reads lines of anything; how many audit events they hold.
///
/// # Panics
/// When a record does not end in the books.
pub fn read(text: &[u8], keep: Keep, hint: &PathHint) -> u64 {
    let batch = parse_block(&lines(text), keep, hint);
    check_books(&batch);
    let served: u64 = batch.counts.servers.values().map(|served| served.audit_events).sum();
    assert!(served <= batch.counts.audit_events, "{served} events of servers");
    batch.counts.audit_events
}

fn check_books(batch: &Batch) {
    let told = (batch.stages.len() + batch.leases.len()) as u64 + batch.counts.filtered.values().sum::<u64>();
    assert_eq!(batch.counts.audit_events + batch.counts.texts, told);
}

/// Every envelope: `$` is a text as a JSON string, `#` the text itself, `^` its base64, `~` that of its gzip.
pub const ENVELOPES: &[&str] = &[
    r#"{"events":[{"logStreamName":"s","timestamp":1684560417511,"message":$,"eventId":"3"}],"nextToken":"t"}"#,
    r#"{"messageType":"DATA_MESSAGE","logGroup":"/aws/eks/a/cluster","logStream":"s","logEvents":[{"timestamp":1,"message":$}]}"#,
    r#"{"awslogs":{"data":$}}"#,
    r#"{"Records":[{"kinesis":{"data":$}}]}"#,
    r#"{"invocationId":"i","records":[{"data":$}]}"#,
    r#"{"results":[[{"field":"@timestamp","value":"t"},{"field":"@message","value":$}]],"status":"Complete"}"#,
    r#"{"@timestamp":"t","@message":$}"#,
    r#"{"category":"c","resourceId":"/a/b","properties":{"log":$,"pod":"p"},"time":"2020-10-09T08:47:18.0000000Z"}"#,
    r#"{"category":"c","properties":#}"#,
    r#"{"records":[#]}"#,
    r#"{"log_s":$,"pod_s":"p"}"#,
    r#"{"tables":[{"columns":[{"name":"log_s"}],"rows":[[$]]}]}"#,
    r#"{"AuditId":"a","Stage":"ResponseComplete","Verb":"get","User":$,"ObjectRef":$,"RequestUri":"/"}"#,
    r#"{"logName":"l","insertId":"i","operation":{"id":"a","first":true},"protoPayload":#}"#,
    r#"{"logName":"l","insertId":"i","jsonPayload":#}"#,
    r#"{"logName":"l","textPayload":$}"#,
    r#"{"message":{"data":$}}"#,
    r#"{"structured":#,"openshift":{"cluster_id":"c"}}"#,
    r#"{"auditID":"a","stage":"ResponseComplete","verb":"get","requestURI":"/","level":"default","message":$}"#,
    r#"{"auditID":"a","stage":"ResponseComplete","verb":"get","requestURI":"/","user":$,"annotations":$}"#,
    r#"{"auditID":"a","stage":"ResponseComplete","verb":"get","requestURI":"/","user_username":$}"#,
    r#"{"hits":{"hits":[{"_source":#}]}}"#,
    r#"{"agent":{"name":"a"},"kubernetes":{"audit":#}}"#,
    r#"{"kubernetes":{"event":#}}"#,
    r#"{"event":{"original":$}}"#,
    r#"{"status":"success","data":{"result":[{"stream":{"cluster":"c"},"values":[["1684560417511000000",$]]}]}}"#,
    r#"{"labels":{"instance":"i"},"line":$,"timestamp":"t"}"#,
    r#"{"preview":false,"result":{"_raw":$,"_time":"t"}}"#,
    r#"{"fields":["_raw"],"rows":[[$]]}"#,
    r#"{"time":1,"host":"h","event":#}"#,
    r#"{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"body":{"stringValue":$}}]}]}]}"#,
    r#"{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"body":#}]}]}]}"#,
    r#"{"attributes":#,"host":"h","message":"m"}"#,
    r#"{"message":$,"host":"h"}"#,
    r#"{"short_message":$,"full_message":"m"}"#,
    r#"{"date":1.5,"log":$}"#,
    r#"[[1684560417.5,{}],{"log":$}]"#,
    r#"{"verb":"ADDED","event":#}"#,
    r#"{"eventmeta":#,"text":"t","time":"2026-01-01T00:00:00Z"}"#,
    r#"{"data":{"operation":"create","obj":#}}"#,
    r#"{"what":{"is":[#]}}"#,
    r#"[#]"#,
    r#"{"kind":"List","items":[#]}"#,
    r#"{"type":"ADDED","object":#}"#,
    "2023-05-20T05:26:57.511Z s #",
    r#"{"awslogs":{"data":"~"}}"#,
    r#"{"Records":[{"kinesis":{"data":"~"}},{"Data":"^"}]}"#,
    r#"{"Records":[{"body":$}]}"#,
    r#"{"invocationId":"i","records":[{"data":"~"}]}"#,
    r#"{"logStream":"s","timestamp":1,"message":$}"#,
    r#"[{"field":"@message","value":$},{"field":"@log","value":"1:/aws/eks/a/cluster"}]"#,
    r#"{"message":{"data":"^"}}"#,
    r#"{"receivedMessages":[{"message":{"data":"^"}}]}"#,
    r#"{"entries":[{"logName":"l","jsonPayload":#}]}"#,
    r#"{"logName":"l","protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.apps.v1.deployments.create","resourceName":"apps/v1/namespaces/n/deployments/d","response":#}}"#,
    r#"{"logName":"l","protopayload_auditlog":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.pods.patch","resourceName":"core/v1/namespaces/n/pods/p","requestJson":$}}"#,
    r#"{"index":{"_index":"i"}}
#"#,
    r#"{"responses":[{"hits":{"hits":[{"_source":{"message":$}}]}}]}"#,
    r#"{"columns":[{"name":"message","type":"keyword"}],"values":[[$]]}"#,
    r#"{"streams":[{"stream":{"cluster":"c"},"values":[["1684560417511000000",$]]}]}"#,
    r#"{"results":[{"_raw":$}]}"#,
    r#"{"fields":["_raw"],"columns":[[$]]}"#,
    r#"{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"attributes":#}]}]}]}"#,
    r#"{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"body":{"bytesValue":"^"}}]}]}]}"#,
    r#"{"resourceLogs":[{"resource":{"attributes":[]},"scopeLogs":[{"logRecords":[{"body":{"stringValue":$},"attributes":[{"key":"k8s.event.reason","value":{"stringValue":"r"}}]}]}]}]}"#,
    r#"{"data":[{"attributes":{"host":"h","message":$}}]}"#,
    r#"[1684560417511,"s",$]"#,
    "[$]",
    "$",
    r#"{"log":"2024-11-12T05:00:01Z stdout F #"}"#,
    r#"{"topic":"t","value":$}"#,
    r#"{"auditID":"a","stage":"ResponseComplete","verb":"get","requestURI":"/","openshift":{"cluster_id":"c"},"message":$}"#,
    r#"{"api_path":"/api/v1/namespaces/n/pods","captured_at":"2026-01-01T00:00:00Z","response_body":#}"#,
    r#"{"config":{},"index":{},"events":[{"ts":1,"applied_objs":[#],"deleted_objs":[]}]}"#,
    r#"{"apiVersion":"action.kwok.x-k8s.io/v1alpha1","kind":"ResourcePatch","resource":{"version":"v1","resource":"pods"},"target":{"name":"a","namespace":"b"},"durationNanosecond":1,"method":"create","template":#}"#,
    r#"{"kind":"APIResourceList","groupVersion":"v1","resources":[#]}"#,
    r#"{"header":{},"kvs":[{"key":"L3JlZ2lzdHJ5L2E=","mod_revision":7,"version":1,"value":"^"}]}"#,
];
