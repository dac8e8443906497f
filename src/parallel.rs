//! The one place with threads: workers are pure, results come back in order.

use rayon::ThreadPool;
use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;

/// Runs `work` on every item in the pool and hands the results to `drain` on the calling thread, in
/// the order of the items. At most four items a worker are in flight, so memory is bounded by them.
///
/// The items are pulled and the results drained by the calling thread, which must not belong to the
/// pool: with one thread it would wait for itself. When `drain` breaks, no more items are pulled, what
/// has not begun never does, and what is under way is dropped. A panic in `work` is resumed on the calling thread.
pub fn ordered<I, T, B>(
    pool: &ThreadPool,
    items: impl IntoIterator<Item = I>,
    work: impl Fn(I) -> T + Sync,
    mut drain: impl FnMut(T) -> ControlFlow<B>,
) -> ControlFlow<B>
where
    I: Send,
    T: Send,
{
    let limit = pool.current_num_threads() * 4;
    let mut items = items.into_iter().fuse();
    let mut outcome = ControlFlow::Continue(());
    let is_over = AtomicBool::new(false);
    pool.in_place_scope(|scope| {
        let (send, receive) = mpsc::channel();
        let (mut started, mut drained) = (0usize, 0usize);
        let mut waiting = BTreeMap::new();
        loop {
            if started - drained < limit
                && let Some(item) = items.next()
            {
                let (send, work, index, is_over) = (send.clone(), &work, started, &is_over);
                scope.spawn(move |_| {
                    if is_over.load(Ordering::Relaxed) {
                        return;
                    }
                    let result = catch_unwind(AssertUnwindSafe(|| work(item)));
                    // The receiver is gone only after a break, and then nobody wants the result.
                    drop(send.send((index, result)));
                });
                started += 1;
                waiting.extend(receive.try_iter());
            } else if started == drained {
                return;
            } else if let Ok((index, result)) = receive.recv() {
                waiting.insert(index, result);
            }
            while let Some(result) = waiting.remove(&drained) {
                drained += 1;
                outcome = drain(result.unwrap_or_else(|panic| resume_unwind(panic)));
                if outcome.is_break() {
                    is_over.store(true, Ordering::Relaxed);
                    return;
                }
            }
        }
    });
    outcome
}

/// Runs `work` on every item in the pool, and returns the results in the order of the items. A thread of the pool may
/// call it too: it helps.
pub fn each<I: Send, T: Send>(pool: &ThreadPool, items: Vec<I>, work: impl Fn(I) -> T + Sync) -> Vec<T> {
    pool.install(|| items.into_par_iter().map(&work).collect())
}

/// The same in the pool that the calling thread belongs to; one after the other where it belongs to none. While it waits
/// for others it may do whatever the pool has to do: it must hold nothing that others wait for.
pub fn here<I: Send, T: Send>(items: Vec<I>, work: impl Fn(I) -> T + Sync) -> Vec<T> {
    match rayon::current_thread_index() {
        Some(_) => items.into_par_iter().map(&work).collect(),
        None => items.into_iter().map(work).collect(),
    }
}

/// Two things at a time, under the same conditions as [`here`].
pub fn both<A: Send, B: Send>(a: impl FnOnce() -> A + Send, b: impl FnOnce() -> B + Send) -> (A, B) {
    match rayon::current_thread_index() {
        Some(_) => rayon::join(a, b),
        None => (a(), b()),
    }
}

/// Has work done by a thread of the pool, some time. What it panics with is dropped with it: who waits for it must
/// notice that nothing comes.
pub fn hand_over(pool: &ThreadPool, work: impl FnOnce() + Send + 'static) {
    pool.spawn(|| drop(catch_unwind(AssertUnwindSafe(work))));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pool(threads: usize) -> ThreadPool {
        rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap()
    }

    #[test]
    fn what_has_not_begun_never_does_after_a_break() {
        let begun = std::sync::atomic::AtomicUsize::new(0);
        let work = |nth: usize| {
            begun.fetch_add(1, Ordering::Relaxed);
            // The first is drained while the second is at work, which takes longer than that.
            std::thread::sleep(std::time::Duration::from_millis(if nth == 0 { 0 } else { 200 }));
        };
        let flow = ordered(&pool(1), 0..4, work, |()| ControlFlow::Break(()));
        assert!(flow.is_break());
        assert!(begun.into_inner() <= 2);
    }

    #[test]
    fn equals_the_sequential_loop() {
        for threads in [1, 2, 8] {
            let mut seen = Vec::new();
            let flow: ControlFlow<()> = ordered(
                &pool(threads),
                0..1000u64,
                |i| (0..(i * 7919) % 1000).fold(i, |a, b| a ^ b),
                |r| {
                    seen.push(r);
                    ControlFlow::Continue(())
                },
            );
            assert!(flow.is_continue());
            let expected: Vec<u64> =
                (0..1000).map(|i| (0..(i * 7919) % 1000).fold(i, |a, b| a ^ b)).collect();
            assert_eq!(seen, expected);
        }
    }

    #[test]
    fn a_break_ends_it_early() {
        let mut pulled = 0;
        let flow = ordered(
            &pool(2),
            std::iter::repeat_with(|| pulled += 1),
            |()| (),
            |()| ControlFlow::Break("enough"),
        );
        assert_eq!(flow, ControlFlow::Break("enough"));
        assert!(pulled <= 9);
    }

    #[test]
    #[should_panic(expected = "on purpose")]
    fn a_panic_of_a_worker_is_not_swallowed() {
        let _: ControlFlow<()> =
            ordered(&pool(2), 0..100, |i| assert!(i != 50, "on purpose"), |()| ControlFlow::Continue(()));
    }
}
