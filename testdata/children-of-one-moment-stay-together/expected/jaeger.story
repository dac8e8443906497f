  +0.000s   0.000s  replicasets: shop burst [ReplicaSet aaaaaaaa-0001-4000-8000-000000000000]
+3600.000s   0.000s    pods: shop burst-3 [Pod aaaaaaaa-0013-4000-8000-000000000000] link.class=children link.evidence=exact
+3600.000s   0.000s    pods: shop burst-0 [Pod aaaaaaaa-0010-4000-8000-000000000000] link.class=children link.evidence=exact
+3600.000s   0.000s    pods: shop burst-7 [Pod aaaaaaaa-0017-4000-8000-000000000000] link.class=children link.evidence=exact
+3600.000s   0.000s    pods: shop burst-8 [Pod aaaaaaaa-0018-4000-8000-000000000000] link.class=children link.evidence=exact
+3600.000s   0.000s    pods: shop burst-2 [Pod aaaaaaaa-0012-4000-8000-000000000000] link.class=children link.evidence=exact
+3600.000s   0.000s    pods: shop burst-6 [Pod aaaaaaaa-0016-4000-8000-000000000000] link.class=children link.evidence=exact
+3600.000s   0.000s    pods: shop burst-5 [Pod aaaaaaaa-0015-4000-8000-000000000000] link.class=children link.evidence=exact
+3600.000s   0.000s    pods: shop burst-13 [Pod aaaaaaaa-0023-4000-8000-000000000000] link.class=children link.evidence=exact
+3600.000s   0.000s    pods: shop burst-4 [Pod aaaaaaaa-0014-4000-8000-000000000000] link.class=children link.evidence=exact
+3600.000s   0.000s    pods: shop burst-10 [Pod aaaaaaaa-0020-4000-8000-000000000000] link.class=children link.evidence=exact
+3600.000s   0.000s    pods: shop burst-11 [Pod aaaaaaaa-0021-4000-8000-000000000000] link.class=children link.evidence=exact
+3600.000s   0.000s    pods: shop burst-9 [Pod aaaaaaaa-0019-4000-8000-000000000000] link.class=children link.evidence=exact
+3600.000s   0.000s    pods: shop burst-1 [Pod aaaaaaaa-0011-4000-8000-000000000000] link.class=children link.evidence=exact
+3600.000s   0.000s    pods: shop burst-12 [Pod aaaaaaaa-0022-4000-8000-000000000000] link.class=children link.evidence=exact

  +0.000s   0.000s  replicasets: shop waves [ReplicaSet aaaaaaaa-0002-4000-8000-000000000000] part=1 parts=2
                      ~ replicasets: shop waves
+3600.000s   0.000s    pods: shop waves-5 [Pod aaaaaaaa-0035-4000-8000-000000000000] link.class=children link.evidence=exact
+3600.000s   0.000s    pods: shop waves-2 [Pod aaaaaaaa-0032-4000-8000-000000000000] link.class=children link.evidence=exact
+3600.000s   0.000s    pods: shop waves-6 [Pod aaaaaaaa-0036-4000-8000-000000000000] link.class=children link.evidence=exact
+3600.000s   0.000s    pods: shop waves-0 [Pod aaaaaaaa-0030-4000-8000-000000000000] link.class=children link.evidence=exact
+3600.000s   0.000s    pods: shop waves-4 [Pod aaaaaaaa-0034-4000-8000-000000000000] link.class=children link.evidence=exact
+3600.000s   0.000s    pods: shop waves-1 [Pod aaaaaaaa-0031-4000-8000-000000000000] link.class=children link.evidence=exact
+3600.000s   0.000s    pods: shop waves-7 [Pod aaaaaaaa-0037-4000-8000-000000000000] link.class=children link.evidence=exact
+3600.000s   0.000s    pods: shop waves-3 [Pod aaaaaaaa-0033-4000-8000-000000000000] link.class=children link.evidence=exact

  +0.000s   0.000s  replicasets: shop waves [ReplicaSet aaaaaaaa-0002-4000-8000-000000000000] part=2 parts=2
                      ~ replicasets: shop waves
+3609.000s   0.000s    pods: shop waves-13 [Pod aaaaaaaa-0043-4000-8000-000000000000] link.class=children link.evidence=exact
+3609.000s   0.000s    pods: shop waves-9 [Pod aaaaaaaa-0039-4000-8000-000000000000] link.class=children link.evidence=exact
+3609.000s   0.000s    pods: shop waves-11 [Pod aaaaaaaa-0041-4000-8000-000000000000] link.class=children link.evidence=exact
+3609.000s   0.000s    pods: shop waves-10 [Pod aaaaaaaa-0040-4000-8000-000000000000] link.class=children link.evidence=exact
+3609.000s   0.000s    pods: shop waves-8 [Pod aaaaaaaa-0038-4000-8000-000000000000] link.class=children link.evidence=exact
+3609.000s   0.000s    pods: shop waves-12 [Pod aaaaaaaa-0042-4000-8000-000000000000] link.class=children link.evidence=exact
