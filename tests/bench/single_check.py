#!/usr/bin/python3
"""Wall time of one check of `daneverify` against `posttls-finger -l dane`, same domain, same resolver.

usage: tests/lab/run -- tests/bench/single_check.py BUILD_DIR [DOMAIN]      (as root)

Whole processes, taken in turns, the resolver's cache warm for both; at no delay and with a round trip
of 50 ms between them and everything else (behind_delay.py). Prints the medians, their ratio, and the
floor: the longest chain of round trips that wait for each other.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
POSTTLS_FINGER = HERE.parent / "lab" / "posttls-finger"
ROUNDS = {0: 25, 50: 11}
TIMEOUT = 60

# MX (its keys asked beside it), address and TLSA, TCP set-up, greeting, EHLO, STARTTLS, handshake of TLS 1.3.
FLOOR_ROUND_TRIPS = ("MX", "address + TLSA", "TCP", "greeting", "EHLO", "STARTTLS", "TLS")


def _commands(build, domain):
    resolver = os.environ["DANESCOPE_LAB_RESOLVER"]
    ours = [
        str(Path(build) / "bin" / "daneverify"),
        "--resolver", resolver,
        "--trust-anchor", os.environ["DANESCOPE_LAB_TRUST_ANCHOR"],
        "--smtp-port", os.environ["DANESCOPE_LAB_SMTP_PORT"],
        domain,
    ]
    theirs = [str(POSTTLS_FINGER), "-c", "-l", "dane", "-L", "summary", domain]
    return {"daneverify": (ours, "DANE SUCCESS"), "posttls-finger": (theirs, "Verified TLS connection")}


def _timed(command, proof):
    began = time.perf_counter()
    run = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT, check=False)
    took = time.perf_counter() - began
    if proof not in run.stdout + run.stderr:
        sys.exit(f"{command[0]} did not reach its verdict:\n{run.stdout}{run.stderr}")
    return took * 1000


def measure(build, domain, delay):
    commands = _commands(build, domain)
    times = {name: [] for name in commands}
    for command, proof in commands.values():
        _timed(command, proof)
    for _ in range(ROUNDS[delay]):
        for name, (command, proof) in commands.items():
            times[name].append(_timed(command, proof))
    print(f"round trip {delay} ms, {ROUNDS[delay]} rounds, {domain}")
    for name, values in times.items():
        print(f"  {name:<16} median {statistics.median(values):7.1f} ms   min {min(values):7.1f}   max {max(values):7.1f}")
    ratio = statistics.median(times["daneverify"]) / statistics.median(times["posttls-finger"])
    print(f"  ratio            {ratio:.2f}")
    if delay:
        floor = len(FLOOR_ROUND_TRIPS) * delay
        print(f"  floor            {floor} ms = {len(FLOOR_ROUND_TRIPS)} round trips: {', '.join(FLOOR_ROUND_TRIPS)}")


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    build = sys.argv[1]
    domain = sys.argv[2] if len(sys.argv) > 2 else "secure-match.example"
    delay = os.environ.get("SINGLE_CHECK_DELAY")
    if delay:
        measure(build, domain, int(delay))
        return
    measure(build, domain, 0)
    sys.stdout.flush()
    subprocess.run(
        [str(HERE / "behind_delay.py"), "50", sys.executable, __file__, build, domain],
        env={**os.environ, "SINGLE_CHECK_DELAY": "50"},
        check=True,
    )


if __name__ == "__main__":
    main()
