  +0.000s   0.000s  nodes: node-1 [Node ffffffff-0001-4000-8000-000000000000]
