  +0.000s   0.023s  nodes: node-0 [Node c1dd13ac-dc71-49e6-a2cf-5db022d03e6b]
  +0.005s   0.018s    kwok-controller: kwok-controller patch status [200 rv -> 215] diff.base=unknown

  +0.000s   0.006s  nodes: node-2 [Node c990d924-71db-46dd-bc18-a0c8afaf3427]
  +0.000s   0.006s    kwok-controller: kwok-controller patch status [200 rv -> 214] diff.base=unknown
