#!/usr/bin/env python3
"""Holds `kelemetry serve` under load: python3 tests/e2e/load.py ARCHIVE [SECONDS]

Starts the server (KELEMETRY names the program, else target/release/kelemetry), lets 50 clients search side by side
while 1,000 connections are held, some of them silent, some sending a byte a second, some not reading what they asked
for, and others sending what is no question. Prints how long searches took, what was answered, and the memory before and
after; fails where an answer is missing, the server is gone, or its memory grew without end. Python alone is needed.
"""

import asyncio
import collections
import json
import os
import random
import re
import subprocess
import sys
import time
import urllib.parse
import urllib.request

PROGRAM = os.environ.get("KELEMETRY", "target/release/kelemetry")
CLIENTS, CONNECTIONS = 50, 1_000


def memory(pid):
    """Resident KiB: now, and at its height."""
    text = open(f"/proc/{pid}/status").read()
    return [int(re.search(rf"{name}:\s+(\d+)", text)[1]) for name in ("VmRSS", "VmHWM")]


async def request(address, raw, patience=30):
    """The status of the answer, and its size; 0 where there is none."""
    reader, writer = await asyncio.open_connection(*address)
    try:
        writer.write(raw)
        await writer.drain()
        size, status = 0, 0
        while part := await asyncio.wait_for(reader.read(1 << 18), patience):
            if not size:
                status = int(part.split(b" ", 2)[1])
            size += len(part)
        return status, size
    finally:
        writer.close()


def get(path):
    return f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode()


def searches(base):
    """Searches as clients send them, of several weights."""
    services = [one for one in json.load(urllib.request.urlopen(base + "/api/services"))["data"]]
    info = json.load(urllib.request.urlopen(base + "/api/kelemetry/info"))
    range3 = "query.startTimeMin=2000-01-01T00:00:00Z&query.startTimeMax=2100-01-01T00:00:00Z"
    paths = []
    for service in services:
        name = urllib.parse.quote(service)
        paths.append(f"/api/v3/trace-summaries?{range3}&query.serviceName={name}&query.searchDepth=20")
        paths.append(f"/api/traces?service={name}&limit=20&start={info['first']}&end={info['last']}")
        paths.append(f"/api/services/{name}/operations")
    for tags in ("error=true", "http.response.status_code=409", "tag=delete", "username=alice tag=create"):
        paths.append(f"/api/kelemetry/traces?limit=1000&tags={urllib.parse.quote(tags)}")
    return paths


async def search(address, paths, until, times, statuses):
    while time.monotonic() < until:
        path = random.choice(paths)
        began = time.monotonic()
        status, _ = await request(address, get(path))
        times["summaries" if "summaries" in path or "kelemetry" in path else "traces" if "/traces" in path else "names"].append(
            time.monotonic() - began)
        statuses[status] += 1


async def hold(address, until, kind, held):
    """A connection that is no good: silent, slow to ask, or slow to read."""
    while time.monotonic() < until:
        try:
            reader, writer = await asyncio.open_connection(*address)
        except OSError:
            await asyncio.sleep(0.5)
            continue
        held[kind] += 1
        try:
            # Each is held until the end, or until the server has enough of it.
            async with asyncio.timeout(until - time.monotonic()):
                await wait(reader, writer, kind)
        except (OSError, asyncio.TimeoutError):
            pass
        finally:
            writer.close()


async def wait(reader, writer, kind):
    if kind == "slow to ask":
        for byte in get("/api/services"):
            writer.write(bytes([byte]))
            await writer.drain()
            await asyncio.sleep(1)
    elif kind == "slow to read":
        writer.write(get("/api/traces?limit=20"))
        while await reader.read(256):
            await asyncio.sleep(1)
    while await reader.read(1 << 16):
        pass


async def malformed(address, until, statuses):
    """What is no question: random bytes, broken escapes, long lines, bodies that never come."""
    draw = random.Random(7)
    while time.monotonic() < until:
        noise = "".join(draw.choice("%&=+{}[]\"'\\/.:;?#abc019\u00e9 ") for _ in range(draw.randrange(1, 80)))
        raw = draw.choice([
            get("/api/traces?" + noise.replace(" ", "")),
            get("/api/traces?tags=" + urllib.parse.quote(noise)),
            get("/api/v3/trace-summaries?query.attributes=" + urllib.parse.quote(noise)),
            get("/api/traces/" + urllib.parse.quote(noise, safe="")),
            get("/" + "a" * draw.randrange(40_000)),
            noise.encode() + b"\r\n\r\n",
            b"POST /api/transform HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 3\r\n\r\n{{{",
            get("/api/traces?" + "&".join(["tag=a:b"] * draw.randrange(400))),
        ])
        try:
            status, _ = await request(address, raw)
        except (OSError, IndexError, ValueError):
            status = 0
        statuses[status] += 1
        await asyncio.sleep(0.01)


async def load(address, paths, seconds):
    until = time.monotonic() + seconds
    times, statuses, wrong, held = collections.defaultdict(list), collections.Counter(), collections.Counter(), collections.Counter()
    kinds = ["silent"] * 8 + ["slow to ask", "slow to read"]
    jobs = [hold(address, until, kinds[nth % len(kinds)], held) for nth in range(CONNECTIONS - CLIENTS)]
    jobs += [search(address, paths, until, times, statuses) for _ in range(CLIENTS)]
    jobs += [malformed(address, until, wrong) for _ in range(4)]
    await asyncio.gather(*jobs)
    return times, statuses, wrong, held


def alone(base, paths):
    """Each search by itself."""
    times = []
    for path in paths:
        began = time.monotonic()
        urllib.request.urlopen(base + path).read()
        times.append((time.monotonic() - began, path))
    return sorted(times)


def main():
    archive, seconds = sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 60
    began = time.monotonic()
    server = subprocess.Popen([PROGRAM, "serve", "--archive", archive, "--listen", "127.0.0.1:0"], stderr=subprocess.PIPE, text=True)
    try:
        said = server.stderr.readline()
        base = re.search(r"http://[^/]+", said)[0]
        print(said.strip(), f"\nopened in {time.monotonic() - began:.2f} s, memory {memory(server.pid)[0] / 1024:.0f} MiB, at its height {memory(server.pid)[1] / 1024:.0f} MiB")
        host, port = base[7:].split(":")
        paths = searches(base)
        lonely = alone(base, paths)
        print(f"alone: median {lonely[len(lonely) // 2][0] * 1000:.0f} ms, longest:")
        print("".join(f"  {took * 1000:.0f} ms {urllib.parse.unquote(path)}\n" for took, path in lonely[:-6:-1]), end="")
        before = memory(server.pid)
        times, statuses, wrong, held = asyncio.run(load((host, int(port)), paths, seconds))
        after = memory(server.pid)
        for kind, all_of_them in sorted(times.items()):
            all_of_them.sort()
            at = lambda share: all_of_them[min(len(all_of_them) - 1, int(len(all_of_them) * share))] * 1000
            print(f"{kind}: {len(all_of_them)} answers, p50 {at(.5):.0f} ms, p99 {at(.99):.0f} ms, longest {at(1):.0f} ms")
        print("searches answered:", dict(statuses), "\nno questions answered:", dict(wrong), "\nconnections held:", dict(held))
        print(f"memory before {before[0] / 1024:.0f} MiB, after {after[0] / 1024:.0f} MiB, at its height {after[1] / 1024:.0f} MiB")
        assert server.poll() is None, "the server is gone"
        assert set(statuses) <= {200, 503}, "a search had no answer"
        assert json.load(urllib.request.urlopen(base + "/api/services"))["data"], "it does not answer any more"
        server.send_signal(2)
        assert server.wait(10) == 0, "it does not end"
    finally:
        server.kill()


main()
