"""A remark becomes a packet of XMP, which pictures keep where they have no place for words."""

import re
from xml.sax.saxutils import escape, unescape

from dnnflow.errors import DataError

_PACKET = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF'
    ' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>{words}</dc:description>'
    "</rdf:Description></rdf:RDF></x:xmpmeta>"
)


def packet(remark: str) -> bytes:
    """The packet that holds a remark; nothing for an empty one."""
    return _PACKET.format(words=escape(remark)).encode() if remark else b""


def remark_in(content: bytes) -> str:
    """The remark that a packet holds; empty if it holds something else.

    Raises:
        DataError: it is no text.
    """
    found = re.search(rb"<dc:description>(.*?)</dc:description>", content, re.DOTALL)
    try:
        return unescape(found[1].decode()) if found else ""
    except UnicodeDecodeError as error:
        raise DataError("is damaged: its remark is no text") from error
