"""Puts the files below a directory into a new container of Azurite, below `in/`.

    upload_azure.py ENDPOINT CONTAINER DIRECTORY

ENDPOINT ends with the account, whose key is the one that all emulators have.
"""

import base64
import email.utils
import hashlib
import hmac
import pathlib
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

PATIENCE = 30  # seconds for the server to start
KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="


def put(endpoint, path, body, query="", kind=""):
    """One request, signed as Microsoft's "Authorize with Shared Key" has it."""
    account = endpoint.rsplit("/", 1)[1]
    headers = {"x-ms-date": email.utils.formatdate(usegmt=True), "x-ms-version": "2021-08-06"}
    if kind:
        headers["x-ms-blob-type"] = kind
    named = "".join(f"{name}:{headers[name]}\n" for name in sorted(headers))
    resource = f"/{account}/{account}/{path}" + "".join(f"\n{part.replace('=', ':')}" for part in filter(None, [query]))
    length = str(len(body)) if body else ""
    content = "application/octet-stream"
    text = f"PUT\n\n\n{length}\n\n{content}\n\n\n\n\n\n\n{named}{resource}"
    digest = hmac.new(base64.b64decode(KEY), text.encode(), hashlib.sha256).digest()
    headers["Authorization"] = f"SharedKey {account}:{base64.b64encode(digest).decode()}"
    headers["Content-Type"] = content
    url = f"{endpoint}/{path}" + (f"?{query}" if query else "")
    urllib.request.urlopen(urllib.request.Request(url, body, headers, method="PUT"), timeout=60).read()


def main():
    endpoint, container, directory = sys.argv[1:]
    end = time.monotonic() + PATIENCE
    while True:
        try:
            put(endpoint, container, b"", "restype=container")
            break
        except urllib.error.HTTPError as error:
            sys.exit(f"{endpoint}: {error}: {error.read().decode()}")
        except OSError as error:
            if time.monotonic() > end:
                sys.exit(f"{endpoint} does not answer: {error}")
            time.sleep(0.2)
    for path in sorted(pathlib.Path(directory).rglob("*")):
        if path.is_file():
            name = urllib.parse.quote(str(path.relative_to(directory)))
            put(endpoint, f"{container}/in/{name}", path.read_bytes(), kind="BlockBlob")


main()
