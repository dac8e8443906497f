  +0.000s   0.000s  nodes: node-1 [Node bbbbbbbb-0001-4000-8000-000000000000] time.unknown=true

  +0.000s   0.000s  deployments: shop web [Deployment dddddddd-0001-4000-8000-000000000000] object.created_before=2026-01-01T00:00:00.000000Z
  +0.000s   0.000s    replicasets: shop web-7d4b9c6f5d [ReplicaSet cccccccc-0001-4000-8000-000000000000] object.created_before=2026-01-01T00:00:00.000000Z link.class=children link.evidence=exact
  +0.000s   0.000s      pods: shop web-7d4b9c6f5d-x2x4z [Pod aaaaaaaa-0001-4000-8000-000000000000] object.created_before=2026-01-01T00:00:00.000000Z link.class=children link.evidence=exact
                          @ +0.000s Started message=Started container web source=kubelet k8s.event.reason=Started k8s.event.type=Normal k8s.event.name=web-7d4b9c6f5d-x2x4z.18a0b5e3f3c8d5a1 k8s.event.uid=eeeeeeee-0001-4000-8000-000000000000 k8s.event.reporting_instance=node-1
