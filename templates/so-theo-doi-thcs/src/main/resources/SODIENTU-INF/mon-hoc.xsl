<?xml version="1.0" encoding="UTF-8"?>
<!-- The mark page of one subject and term. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:r="urn:sodientu:register:1.0" exclude-result-prefixes="r">
  <!-- What is left for the rows of a mark page when title, headings, correction line and signatures have their place, in mm; a row's rule comes on top of its height. -->
  <xsl:variable name="mh-cao" select="209 div $so-dong - 0.25"/>

  <xsl:template name="mon-hoc">
    <xsl:param name="so"/>
    <xsl:param name="ki"/>
    <xsl:param name="ten"/>
    <xsl:variable name="mon" select="."/>
    <fo:page-sequence master-reference="trang" force-page-count="no-force">
      <xsl:call-template name="dau-trang"/>
      <xsl:call-template name="chan-trang"/>
      <fo:flow flow-name="xsl-region-body">
        <xsl:for-each select="$hoc-sinh[position() mod $moi-trang = 1]">
          <xsl:call-template name="bang-mon">
            <xsl:with-param name="mon" select="$mon"/>
            <xsl:with-param name="so" select="$so"/>
            <xsl:with-param name="ki" select="$ki"/>
            <xsl:with-param name="ten" select="$ten"/>
            <xsl:with-param name="nhom" select=". | following-sibling::r:pupil[position() &lt; $moi-trang]"/>
            <xsl:with-param name="tiep" select="position() &gt; 1"/>
          </xsl:call-template>
        </xsl:for-each>
        <xsl:if test="not($hoc-sinh)">
          <xsl:call-template name="bang-mon">
            <xsl:with-param name="mon" select="$mon"/>
            <xsl:with-param name="so" select="$so"/>
            <xsl:with-param name="ki" select="$ki"/>
            <xsl:with-param name="ten" select="$ten"/>
            <xsl:with-param name="nhom" select="/.."/>
          </xsl:call-template>
        </xsl:if>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template name="bang-mon">
    <xsl:param name="mon"/>
    <xsl:param name="so"/>
    <xsl:param name="ki"/>
    <xsl:param name="ten"/>
    <xsl:param name="nhom"/>
    <xsl:param name="tiep" select="false()"/>
    <xsl:variable name="hk2" select="$so = '2'"/>
    <xsl:variable name="diem" select="$mon/@kind = 'score'"/>
    <xsl:variable name="tx" select="$mon/r:term[@number = $so]/r:column[@slot = 'regular']"/>
    <xsl:variable name="giua" select="$mon/r:term[@number = $so]/r:column[@slot = 'periodic']/@id"/>
    <xsl:variable name="cuoi" select="$mon/r:term[@number = $so]/r:column[@slot = 'last']/@id"/>
    <!-- The form has four cells for regular marks; a plan with more gets more. -->
    <xsl:variable name="so-tx">
      <xsl:choose>
        <xsl:when test="count($tx) &gt; 4"><xsl:value-of select="count($tx)"/></xsl:when>
        <xsl:otherwise>4</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="so-cot" select="$so-tx + 7 + number($hk2)"/>
    <xsl:variable name="rong-tx" select="40 div $so-tx"/>
    <fo:block>
      <xsl:if test="$tiep"><xsl:attribute name="break-before">page</xsl:attribute></xsl:if>
      <fo:block text-align="center" font-size="13pt" font-weight="bold" line-height="5.4mm">
        <xsl:text>MÔN: </xsl:text><fo:inline text-transform="uppercase"><xsl:value-of select="$mon/@name"/></fo:inline>
      </fo:block>
      <fo:block text-align="center" font-size="11pt" font-weight="bold" line-height="5mm" space-after="1mm"><xsl:value-of select="$ten"/><xsl:if test="$mon/r:term and not($mon/r:term[@number = $so]/r:column)"><fo:inline font-weight="normal"><xsl:text> (môn học không dạy ở học kì này)</xsl:text></fo:inline></xsl:if></fo:block>
      <fo:table table-layout="fixed" width="185mm" xsl:use-attribute-sets="ke-bang" font-size="{$co-chu}pt" line-height="1.05" text-align="center" display-align="center">
        <fo:table-column column-width="9mm"/>
        <fo:table-column column-width="56mm"/>
        <fo:table-column column-width="{$rong-tx}mm" number-columns-repeated="{$so-tx}"/>
        <xsl:choose>
          <xsl:when test="$hk2">
            <fo:table-column column-width="12mm"/>
            <fo:table-column column-width="12mm"/>
            <fo:table-column column-width="18mm"/>
            <fo:table-column column-width="14.5mm"/>
            <fo:table-column column-width="11mm"/>
            <fo:table-column column-width="12.5mm"/>
          </xsl:when>
          <xsl:otherwise>
            <fo:table-column column-width="15mm"/>
            <fo:table-column column-width="15mm"/>
            <fo:table-column column-width="17mm"/>
            <fo:table-column column-width="15mm"/>
            <fo:table-column column-width="18mm"/>
          </xsl:otherwise>
        </xsl:choose>
        <fo:table-header font-size="9pt">
            <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="$so-cot"/></xsl:call-template>
          <xsl:choose>
            <xsl:when test="$diem">
              <fo:table-row height="10.5mm">
                <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'STT'"/></xsl:call-template>
                <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Họ và tên'"/></xsl:call-template>
                <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'ĐĐGtx'"/><xsl:with-param name="cot" select="$so-tx"/></xsl:call-template>
                <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'ĐĐGgk'"/></xsl:call-template>
                <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'ĐĐGck'"/></xsl:call-template>
                <xsl:choose>
                  <xsl:when test="$hk2">
                    <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'ĐTBmhkII'"/></xsl:call-template>
                    <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'ĐTBmcn'"/></xsl:call-template>
                  </xsl:when>
                  <xsl:otherwise>
                    <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'ĐTBmhk'"/></xsl:call-template>
                  </xsl:otherwise>
                </xsl:choose>
                <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Đánh giá lại'"/></xsl:call-template>
                <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Ghi chú'"/></xsl:call-template>
              </fo:table-row>
            </xsl:when>
            <xsl:otherwise>
              <fo:table-row height="4.6mm">
                <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'STT'"/><xsl:with-param name="dong" select="2"/></xsl:call-template>
                <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Họ và tên'"/><xsl:with-param name="dong" select="2"/></xsl:call-template>
                <fo:table-cell number-columns-spanned="{$so-tx + 3 + number($hk2)}" border-right-style="solid" border-right-width="{$net}" border-bottom-style="solid" border-bottom-width="{$net}">
                  <fo:block font-weight="bold">Mức đánh giá: Đạt (Đ), Chưa đạt (CĐ)</fo:block>
                </fo:table-cell>
                <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Mức đánh giá lại'"/><xsl:with-param name="dong" select="2"/></xsl:call-template>
                <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Ghi chú'"/><xsl:with-param name="dong" select="2"/></xsl:call-template>
              </fo:table-row>
              <fo:table-row height="5.9mm">
                <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Thường xuyên'"/><xsl:with-param name="cot" select="$so-tx"/></xsl:call-template>
                <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Giữa kì'"/></xsl:call-template>
                <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Cuối kì'"/></xsl:call-template>
                <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Học kì'"/></xsl:call-template>
                <xsl:if test="$hk2"><xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Cả năm'"/></xsl:call-template></xsl:if>
              </fo:table-row>
            </xsl:otherwise>
          </xsl:choose>
            <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="$so-cot"/></xsl:call-template>
          </fo:table-header>
        <fo:table-body>
          <xsl:call-template name="dong-trong"><xsl:with-param name="nhom" select="$nhom"/><xsl:with-param name="cot" select="$so-cot"/></xsl:call-template>
          <xsl:for-each select="$nhom">
            <xsl:variable name="hs" select="."/>
            <xsl:variable name="kq" select="r:result[@subject = $mon/@code]"/>
            <xsl:variable name="dau" select="$kq/r:mark[@term = $so]"/>
            <xsl:variable name="roi" select="boolean(r:left)"/>
            <fo:table-row height="{$mh-cao}mm">
              <xsl:call-template name="o-ten">
                
                <xsl:with-param name="rong" select="56"/>
              </xsl:call-template>
              <xsl:for-each select="$tx">
                <xsl:call-template name="o"><xsl:with-param name="text" select="$dau[@column = current()/@id]"/><xsl:with-param name="roi" select="$roi"/><xsl:with-param name="cu" select="$dau[@column = current()/@id]/@before"/></xsl:call-template>
              </xsl:for-each>
              <xsl:call-template name="o-thua"><xsl:with-param name="con" select="$so-tx - count($tx)"/></xsl:call-template>
              <xsl:call-template name="o"><xsl:with-param name="text" select="$dau[@column = $giua]"/><xsl:with-param name="roi" select="$roi"/><xsl:with-param name="cu" select="$dau[@column = $giua]/@before"/></xsl:call-template>
              <xsl:call-template name="o"><xsl:with-param name="text" select="$dau[@column = $cuoi]"/><xsl:with-param name="roi" select="$roi"/><xsl:with-param name="cu" select="$dau[@column = $cuoi]/@before"/></xsl:call-template>
              <xsl:call-template name="o"><xsl:with-param name="text" select="$kq/@*[name() = $ki]"/><xsl:with-param name="roi" select="$roi"/><xsl:with-param name="dam" select="'bold'"/></xsl:call-template>
              <xsl:if test="$hk2">
                <xsl:call-template name="o"><xsl:with-param name="text" select="$kq/@year"/><xsl:with-param name="roi" select="$roi"/><xsl:with-param name="dam" select="'bold'"/></xsl:call-template>
              </xsl:if>
              <xsl:call-template name="o">
                <xsl:with-param name="text"><xsl:if test="$hk2"><xsl:value-of select="$kq/@retest"/></xsl:if></xsl:with-param>
                <xsl:with-param name="roi" select="$roi"/>
                <xsl:with-param name="dam" select="'bold'"/>
              </xsl:call-template>
              <xsl:call-template name="o-ghi-chu"></xsl:call-template>
            </fo:table-row>
              <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="$so-cot"/><xsl:with-param name="thu" select="@no"/></xsl:call-template>
          </xsl:for-each>
        </fo:table-body>
      </fo:table>
      <xsl:call-template name="dong-sua-chua">
        <xsl:with-param name="sua" select="$nhom/r:result[@subject = $mon/@code]/r:mark[@term = $so][@before]"/>
        <xsl:with-param name="mon" select="$mon/@name"/>
      </xsl:call-template>
      <xsl:call-template name="hai-chu-ki">
        <xsl:with-param name="trai" select="'Giáo viên môn học'"/>
        <xsl:with-param name="trai-ten"><xsl:call-template name="danh-sach"><xsl:with-param name="cac" select="$mon/r:term[@number = $so]/r:teacher"/></xsl:call-template></xsl:with-param>
        <xsl:with-param name="phai" select="'Xác nhận của giáo viên chủ nhiệm'"/>
        <xsl:with-param name="phai-ten" select="$lop/@homeroom"/>
      </xsl:call-template>
    </fo:block>
  </xsl:template>

  <!-- Cells of the form that the plan does not use. -->
  <xsl:template name="o-thua">
    <xsl:param name="con"/>
    <xsl:if test="$con &gt; 0">
      <xsl:call-template name="o"></xsl:call-template>
      <xsl:call-template name="o-thua"><xsl:with-param name="con" select="$con - 1"/></xsl:call-template>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
