  +0.000s   1.004s  nodes: node-1 [Node bbbbbbbb-0001-4000-8000-000000000000] object.created_before=2026-11-23T12:00:00.000000Z
  +1.000s   0.004s    kubelet: system:node:node-1 patch status [200 rv -> 21]
                        · metadata.resourceVersion "20" -> "21"
