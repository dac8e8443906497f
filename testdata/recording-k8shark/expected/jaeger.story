  +0.000s  28.500s  replicasets: shop web-7d4b9c6f5d [ReplicaSet bbbbbbbb-0001-4000-8000-000000000000] object.existence=referenced
  +0.000s  28.500s    pods: shop web-7d4b9c6f5d-x2x4z [Pod aaaaaaaa-0001-4000-8000-000000000000] object.created_before=2026-11-23T12:00:01.000000Z object.deleted=2026-11-23T12:00:30.500000Z link.class=children link.evidence=exact
                        @ +0.000s Pulled message=Container image already present source=kubelet k8s.event.reason=Pulled k8s.event.type=Normal k8s.event.name=web-7d4b9c6f5d-x2x4z.187a1b2c3d4e5f60 k8s.event.uid=eeeeeeee-0001-4000-8000-000000000000
                        @ +18.500s unknown writer kelemetry.resource_version.written=15 diff=spec.nodeName null -> "node-1" verbose diff=metadata.resourceVersion "12" -> "15" kelemetry.changes=[{"path":"spec.nodeName","op":"add","new":"node-1"}]
                        @ +28.500s unknown writer kelemetry.resource_version.written=16 kelemetry.resource_version.deleted=true verbose diff=metadata.resourceVersion "15" -> "16"

  +0.000s   8.900s  hexen: shop front [Hex cccccccc-0001-4000-8000-000000000000] object.created_before=2026-11-23T12:00:01.000000Z
