"""A worker does all items in order, and neither an error nor an interrupt leaves it waiting."""

import os
import subprocess
import sys
import textwrap
import threading
import time

import pytest

from dnnflow.save import worker as worker_module
from dnnflow.save.worker import NICENESS, TURNS, Courtesy, Worker


def test_what_the_thread_raises_reaches_the_caller_at_once():
    def work(item):
        raise OSError(f"item {item}")

    handed = []

    def hand_over():
        with Worker(work) as worker:
            for item in range(1000):
                handed.append(item)
                worker.put(item)
                time.sleep(0.001)

    with pytest.raises(OSError, match="item 0"):
        hand_over()
    assert len(handed) < 100


def test_items_are_worked_through_in_order_and_all_of_them():
    done = []
    with Worker(done.append) as worker:
        for item in range(100):
            worker.put(item)
    assert done == list(range(100))


def niceness():
    """That of this thread."""
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


own_priorities = pytest.mark.skipif(
    sys.platform != "linux", reason="threads have no priority of their own"
)


@own_priorities
def test_a_thread_that_steps_back_does_so_alone():
    seen = {}
    with Worker(lambda which: seen.update({which: niceness()}), niceness=3) as worker:
        worker.put("behind")
    with Worker(lambda which: seen.update({which: niceness()})) as worker:
        worker.put("beside")
    assert seen["beside"] == niceness() == seen["behind"] - 3


@own_priorities
@pytest.mark.parametrize(("used", "behind"), [(0.49, True), (0.51, False)])
def test_a_thread_steps_back_behind_others_if_it_has_less_to_do(monkeypatch, used, behind):
    monkeypatch.setattr(worker_module, "perf_counter", lambda: 100 + turns[0])
    monkeypatch.setattr(worker_module, "thread_time", lambda: 7 + used * turns[0])
    turns, courtesy, seen = [0], Courtesy(), []

    def turn(number):
        turns[0] = number
        courtesy.turn()
        seen.append(niceness())

    with Worker(turn) as worker:
        for number in range(3 * TURNS):
            worker.put(number)
    before, after = seen[: TURNS - 1], seen[TURNS - 1 :]
    assert set(before) == {niceness()}
    assert set(after) == {niceness() + (2 * NICENESS if behind else 0)}


def test_no_more_items_wait_than_there_are_places():
    started, done = threading.Semaphore(0), threading.Semaphore(0)

    def slow(_item):
        started.release()
        done.acquire()

    put = []

    def hand_over():
        with Worker(slow, waiting=2) as worker:
            for item in range(6):
                worker.put(item)
                put.append(item)

    caller = threading.Thread(target=hand_over)
    caller.start()
    for worked in range(6):
        started.acquire()
        time.sleep(0.02)
        assert len(put) == min(6, worked + 2)
        done.release()
    caller.join()


def test_waiting_items_are_dropped_if_the_caller_raises():
    done = []

    def slow(item):
        time.sleep(0.05)
        done.append(item)

    def interrupted():
        with Worker(slow) as worker:
            for item in range(4):
                worker.put(item)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert len(done) <= 1


INTERRUPTS = """
    import random, signal
    from dnnflow.save.worker import Worker

    class Stop(BaseException):
        pass

    def stop(*_):
        raise Stop

    signal.signal(signal.SIGALRM, stop)
    for round in range(500):
        try:
            # Python drops what is raised inside a destructor: the signal comes again.
            signal.setitimer(signal.ITIMER_REAL, random.uniform(0.0005, 0.003), 1)
            with Worker(lambda item: None) as worker:
                while True:
                    worker.put(round)
        except Stop:
            signal.setitimer(signal.ITIMER_REAL, 0)
    print("done")
"""


def test_an_interrupt_at_any_moment_leaves_no_thread_waiting():
    """With ``queue.Queue`` some of them corrupt its lock or lose the last item's notice."""
    command = [sys.executable, "-c", textwrap.dedent(INTERRUPTS)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert ended.stdout == "done\n", ended.stderr
