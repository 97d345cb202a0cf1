//! The same rows as `make bench`, natively: what wasm and the border to JavaScript cost.

#![expect(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use erezhe::{Detail, Input, Options, check, check_brief, check_ndjson};

fn judge(criterion: &mut Criterion) {
    let bytes = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/applications.ndjson")).unwrap();
    let lines: Vec<&[u8]> = bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).collect();
    let inputs: Vec<Input> = lines.iter().map(|line| Input::from_json(line).unwrap()).collect();
    let full = Options::default();
    let mut brief = Options::default();
    brief.detail = Detail::Brief;

    let mut group = criterion.benchmark_group("judge");
    group.throughput(Throughput::Elements(lines.len().try_into().unwrap()));
    group.bench_function("check full", |bencher| {
        bencher.iter(|| {
            for input in &inputs {
                black_box(check(black_box(input), &full));
            }
        });
    });
    group.bench_function("check brief", |bencher| {
        bencher.iter(|| {
            for input in &inputs {
                black_box(check_brief(black_box(input), &brief));
            }
        });
    });
    for (name, options) in [("ndjson full", &full), ("ndjson brief", &brief)] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| check_ndjson(black_box(&bytes), options));
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).without_plots();
    targets = judge
}
criterion_main!(benches);
